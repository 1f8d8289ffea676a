/**
 * Thư điện tử: written within the transaction that has something to say, sent by the outbox, kept as it was written. Off
 * until a mail server is configured; the demo shows the mails on a page instead of sending them.
 */
package vn.giaoban.notifications.mail;
