/**
 * The ground floor: what every room needs and no room decides. Problems on the wire, the clock, identifiers, paging,
 * versions, idempotency, retries, start-up checks, the OpenAPI filter and the route that serves the user interface.
 *
 * <p>No word of the domain stands in here, and nothing in here knows a room.
 */
package vn.giaoban.platform;
