package vn.giaoban.participants;

/** Where somebody is, by the scans at the desk. */
public enum Presence {
    NOT_YET,
    PRESENT,
    LEFT
}
