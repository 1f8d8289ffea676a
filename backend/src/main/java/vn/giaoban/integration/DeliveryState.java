package vn.giaoban.integration;

/** How far a message got. */
enum DeliveryState {
    /** It will be sent, or sent again. */
    WAITING,
    DELIVERED,
    /** It was given up; it can be replayed. */
    FAILED
}
