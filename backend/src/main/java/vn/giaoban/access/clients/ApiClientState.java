package vn.giaoban.access.clients;

/** Whether a client gets in. */
enum ApiClientState {
    /** It has a live key, or comes with tokens of the issuer. */
    ACTIVE,
    /** No key was made for it yet. */
    WITHOUT_KEY,
    /** Its keys have ended. */
    EXPIRED,
    REVOKED
}
