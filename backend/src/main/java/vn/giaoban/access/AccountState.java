package vn.giaoban.access;

/** How an account stands, the most telling first: a disabled account may be locked as well. */
enum AccountState {
    /** Somebody may sign in with it. */
    ACTIVE,
    /** It waits for its owner to set the first password. */
    INVITED,
    /** Too many wrong attempts; it opens by itself. */
    LOCKED,
    /** An administrator closed it. */
    DISABLED
}
