/**
 * Kết nối: telling programs of others what happens. A council's office subscribes an address ({@code Webhook}) to events
 * ({@link vn.giaoban.integration.EventType}); a fact of another room becomes one {@code Delivery} for each subscription in
 * the transaction that told it, and leaves through the outbox, signed as Standard Webhooks describes, again and again until
 * it is received or given up. The log of deliveries can be read and replayed.
 *
 * <p>A listener: it hears facts and knows the rooms that tell them; nobody knows it, and without it everything else works
 * the same. What is sent holds ids and no personal data: whoever may know more asks the API.
 *
 * <p>The address is a stranger's, so the server goes there as to a stranger: no private addresses, none but checked ones,
 * no redirects, bounded in size and time.
 */
package vn.giaoban.integration;
