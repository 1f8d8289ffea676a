package vn.giaoban.participants;

/** What the desk did. */
public enum ScanAct {
    /** Somebody came in. */
    IN,
    /** Somebody left. */
    OUT,
    /** The scan before was a mistake. */
    UNDO
}
