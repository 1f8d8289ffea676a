package vn.giaoban.calendar;

/** Whether the day (or minute) that the wording names still counts. */
public enum DeadlineSemantics {
    /** «chậm nhất là ngày», «đến hết ngày»: it counts, to its end. */
    INCLUSIVE,
    /** «trước ngày», «xong trước ngày»: it does not count. */
    EXCLUSIVE,
    /** «chậm nhất trước ngày» says both; the office decides with a {@link DeadlineReading}. */
    AMBIGUOUS
}
