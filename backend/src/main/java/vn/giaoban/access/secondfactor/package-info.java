/** The arithmetic of the second factor: codes by time (TOTP, RFC 6238), their secrets as people type them, recovery codes. */
package vn.giaoban.access.secondfactor;
