package vn.giaoban.calendar;

/** Whether a deadline is counted back from its anchor or forward from it. */
public enum OffsetDirection {
    BEFORE,
    AFTER
}
