package vn.giaoban.paperwork.intake;

/** What a person decided about an item. */
public enum Decision {
    CONFIRMED,
    DROPPED
}
