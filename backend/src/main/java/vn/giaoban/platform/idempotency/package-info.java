/** Requests that may arrive twice, and are done once: what stands behind {@link vn.giaoban.platform.Idempotent}. */
package vn.giaoban.platform.idempotency;
