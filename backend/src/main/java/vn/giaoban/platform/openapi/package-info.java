/** The contract as it is generated: what every operation and every type has in common is written here, once. */
package vn.giaoban.platform.openapi;
