package vn.giaoban.access;

/** Who is asked for a code beside the password. */
enum SecondFactorRule {
    /** Nobody, those who had set it up included. */
    OFF,
    /** Those who set it up. */
    OPTIONAL,
    /** Those who set it up, and no administrator works without. */
    ADMINISTRATORS
}
