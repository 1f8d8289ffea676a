package vn.giaoban.platform.outbox;

/** No further attempt can help: there is no such address, the receiver has said no for good. */
public final class Undeliverable extends Exception {

    /** @param reason for the people who read the room's log */
    public Undeliverable(String reason) {
        super(reason);
    }
}
