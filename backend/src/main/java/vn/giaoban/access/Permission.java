package vn.giaoban.access;

/** What a role may do at all; which plans and duties it may do it to is for {@link Scope} and the queries to say. */
public enum Permission {
    PLANS_READ,
    PLANS_WRITE,
    PLANS_ISSUE,
    PLANS_CONCLUDE,
    SUBMISSIONS_REVIEW,
    SUBMISSIONS_HAND_IN,
    OVERVIEW_READ,
    AUDIT_READ,
    INTEGRATE,
    ADMINISTER
}
