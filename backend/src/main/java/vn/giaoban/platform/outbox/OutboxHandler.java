package vn.giaoban.platform.outbox;

/** What a room does with its messages of one kind; an application-scoped bean, one for each kind. */
public interface OutboxHandler {

    /** Stable name, at most 60 letters, such as {@code reminder-mail}. */
    String kind();

    /**
     * Sends it. Called outside of any transaction, for no lock may wait for a network, and possibly twice for one
     * message. To return means sent; must return or throw well within the lease (two minutes), so set time limits.
     *
     * @throws Undeliverable when no further attempt can help
     * @throws Exception when it may succeed later
     */
    void deliver(OutboxMessage message) throws Exception;

    /** Notes in the room's own tables that it was sent, in the transaction that ends the message. */
    default void delivered(OutboxMessage message) {}

    /**
     * Notes that it never will be, in the transaction that gives the message up.
     *
     * @param reason the last failure, at most 500 letters; may name addresses, so it belongs in no log
     */
    default void gaveUp(OutboxMessage message, String reason) {}

    /** How often and how far apart. */
    default Retries retries() {
        return Retries.USUAL;
    }

    /** How many messages are under way at the same time in one process. */
    default int parallel() {
        return 4;
    }
}
