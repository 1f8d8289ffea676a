package vn.giaoban.integration;

/** Whether an address is told anything. */
enum WebhookState {
    /** No secret was made for it yet, so nothing can be signed. */
    WITHOUT_SECRET,
    ACTIVE,
    /** Somebody switched it off. */
    DISABLED,
    /** It was switched off because nothing was received for days. */
    FAILING
}
