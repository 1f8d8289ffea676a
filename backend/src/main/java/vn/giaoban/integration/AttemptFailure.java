package vn.giaoban.integration;

/** Why an attempt came to nothing. No words of the receiver: what a stranger answers is not shown to people. */
enum AttemptFailure {
    /** It answered something other than 2xx; redirects are not followed. */
    BAD_STATUS,
    /** Its name leads nowhere. */
    UNKNOWN_HOST,
    /** Its name leads to an address that messages do not go to. */
    ADDRESS_NOT_ALLOWED,
    /** Nobody listens there, or the connection broke. */
    NO_CONNECTION,
    /** Its certificate is not to be trusted. */
    TLS,
    TOO_SLOW,
    /** What it answered is no HTTP, or too long. */
    BAD_ANSWER
}
