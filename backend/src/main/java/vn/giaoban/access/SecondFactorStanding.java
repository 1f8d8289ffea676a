package vn.giaoban.access;

/** How an account stands to the second factor. */
enum SecondFactorStanding {
    /** This installation does not offer it. */
    NOT_OFFERED,
    NOT_SET_UP,
    /** It has to be set up before anything else. */
    DUE,
    ON
}
