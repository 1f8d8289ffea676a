package vn.giaoban.calendar;

/** What a step or a warning of a {@link DeadlineExplanation} says; the facts each carries are named here. */
public enum ExplanationCode {
    /** The words of the document: wording. */
    WORDING,
    /** The year is not in the document. */
    YEAR_INFERRED,
    /** The document's weekday is not the calendar's: stated, weekday. */
    WEEKDAY_MISMATCH,
    INCLUSIVE_DAY_COUNTED,
    /** lastDay. */
    EXCLUSIVE_DAY_NOT_COUNTED,
    /** time. */
    INCLUSIVE_MINUTE_COUNTED,
    /** time. */
    EXCLUSIVE_MINUTE_NOT_COUNTED,
    /** Not decided: read as before, the safe way. */
    AMBIGUOUS_UNDECIDED,
    /** Decided by the office. */
    AMBIGUOUS_READ_AS_BEFORE,
    /** Decided by the office. */
    AMBIGUOUS_READ_AS_ON_THE_DAY,
    /** The last day of a period: from. */
    PERIOD_ENDS,
    /** The anchor's day is known: anchor. */
    ANCHOR_KNOWN,
    FIRST_DAY_NOT_COUNTED,
    /** amount, unit. */
    COUNTED_FORWARD,
    /** amount, unit. */
    COUNTED_BACK,
    /** The month has no such day, so its last day holds. */
    NO_CORRESPONDING_DAY,
    FALLS_ON_WEEKEND,
    /** holiday. */
    FALLS_ON_HOLIDAY,
    /** A weekend day that is worked. */
    MADE_UP_WORKING_DAY,
    /** A fixed day stays by the plan's policy. */
    NOT_ROLLED_FIXED_DATE,
    /** A day counted back stays: moving it forward would take time from those who wait for it. */
    NOT_ROLLED_COUNTED_BACK,
    /** A period, or a stretch counted forward, moves by law: lastDay. */
    ROLLED,
    /** A fixed day moves by the plan's policy: lastDay. */
    ROLLED_BY_POLICY,
    /** The last second in time: time. */
    LAST_MOMENT,
    /** anchor. */
    WAITING_FOR_ANCHOR,
    /** The words give no day. */
    NO_DAY,
    /** An extension, added by the room that grants it. */
    EXTENDED,
    /** The days off were changed since the work was closed; this reckons with those that held then: closed. */
    DAYS_OFF_OF_THEN,

    /** Warning: the last day that holds is a day off. */
    LAST_DAY_NOT_WORKING,
    /** Warning: the year's days off are not announced, only computed: year. */
    HOLIDAYS_NOT_ANNOUNCED,
    /** Warning: the date was kept when the work was closed, and the steps would come to another one: closed, where one
     * body owed it. */
    KEPT_SINCE_CLOSED,
    /** Warning: the last moment has passed. */
    IN_THE_PAST
}
