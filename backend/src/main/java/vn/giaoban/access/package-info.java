/**
 * Truy cập: who is calling, for which body, with which role.
 *
 * <p>Tài khoản ({@code Account}) has one role and acts for one body; phiên đăng nhập ({@code AccountSession}) is one
 * browser in which it is signed in. This room decides who gets in, how long they stay and what wrong passwords cost.
 * Which plans and duties somebody may see is not decided here: every room narrows its own queries with the
 * {@link vn.giaoban.access.Scope}.
 *
 * <p>Others see {@link vn.giaoban.access.CurrentCaller} (who asks), {@link vn.giaoban.access.Scope},
 * {@link vn.giaoban.access.Role}, {@link vn.giaoban.access.Permission} and, for those who set accounts up,
 * {@link vn.giaoban.access.Accounts}. It asks {@code units} for bodies and {@code platform} for everything technical.
 *
 * <p>Passwords are set by their owners alone, with a link; a second factor and an issuer of the authority are there by
 * configuration. What any of them opens is the same session.
 *
 * <p>Wrong guesses are counted for each user name and never for each address: a hall of three hundred people comes from
 * one address, and whoever attacks has many. The cost of guessing is bounded by the lock-out and by the number of cores
 * that hash.
 */
package vn.giaoban.access;
