/**
 * Messages that leave the house after a commit. A room puts one within its own transaction, so a change and what is to
 * be told of it are kept together or not at all; the runner hands it to the room's handler later, again and again until
 * the handler is content or the attempts are used up.
 *
 * <p>At least once: a process that dies after the handler sent and before the runner noted it leaves a message that is
 * sent again, under the same id. Whoever receives it tells the two apart by that id (docs/adr/0019).
 */
package vn.giaoban.platform.outbox;
