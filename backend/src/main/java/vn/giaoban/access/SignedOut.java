package vn.giaoban.access;

/**
 * The session is over here.
 *
 * @param continueAt where the browser goes to end it at the issuer as well
 */
record SignedOut(String continueAt) {}
