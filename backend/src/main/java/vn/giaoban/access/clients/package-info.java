/**
 * Ứng dụng kết nối: programs of others that call the API. Each ({@code ApiClient}) acts for one body with the rights of
 * one role, narrowed to a closed list of {@link vn.giaoban.access.clients.ApiScope}. It shows a key of ours or, where an
 * issuer is configured, an access token that the issuer gave it; both go into {@code Authorization: Bearer}, never into
 * a cookie.
 *
 * <p>An endpoint is closed to clients unless it carries a {@link vn.giaoban.platform.ClientScope}. Rooms above put
 * it on what they open; accounts, sessions, the log and the clients themselves have none.
 *
 * <p>How fast a client may ask is counted for each client and never for each address: a hall of three hundred people
 * comes from one address.
 */
package vn.giaoban.access.clients;
