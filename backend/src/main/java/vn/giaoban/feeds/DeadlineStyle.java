package vn.giaoban.feeds;

/** How a feed shows deadlines. */
public enum DeadlineStyle {
    /** Events only. */
    NONE,
    /** On top of the last day. */
    ALL_DAY,
    /** The last half hour before it is too late. */
    TIMED
}
