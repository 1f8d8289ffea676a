/**
 * Mật khẩu: how passwords are hashed and which ones are refused.
 *
 * <p>Seen by the rest of {@code access} alone: {@link vn.giaoban.access.password.Passwords} hashes and compares,
 * {@link vn.giaoban.access.password.PasswordRule} judges a new password. Knows nothing of accounts or the database.
 */
package vn.giaoban.access.password;
