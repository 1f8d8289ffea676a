package vn.giaoban.calendar;

/** How the office reads a wording that is {@link DeadlineSemantics#AMBIGUOUS}. While undecided, the earlier day holds. */
public enum DeadlineReading {
    /** As «trước ngày»: the named day does not count. */
    BEFORE,
    /** As «chậm nhất là ngày»: the named day counts. */
    ON_THE_DAY
}
