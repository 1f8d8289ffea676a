package vn.giaoban.search;

/** What a result is; the groups of an answer, in this order. */
public enum SearchKind {
    PLAN,
    ASSIGNMENT,
    /** Somebody named for a plan. */
    PERSON,
    UNIT,
    BODY;

    /** Whether the plan decides who sees it; the register is everybody's. */
    boolean isOfPlans() {
        return this == PLAN || this == ASSIGNMENT || this == PERSON;
    }
}
