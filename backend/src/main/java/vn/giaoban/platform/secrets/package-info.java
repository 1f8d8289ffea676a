/** Secrets that lie in files, as containers hand them over. */
package vn.giaoban.platform.secrets;
