package vn.giaoban.search;

/** What a result is; the groups of an answer, in this order. */
public enum SearchKind {
    PLAN,
    ASSIGNMENT,
    UNIT,
    BODY
}
