package vn.giaoban.calendar;

/**
 * What a plan does with a <em>fixed</em> last day («chậm nhất ngày 15/6») that is a day off. Periods and counted
 * stretches of time do not ask: they always move forward by BLDS 2015 Điều 148 khoản 5, which governs «thời hạn» only.
 */
public enum RollPolicy {
    /** The day stands as written: the safe side, and what clerks do. */
    NO_ROLL,
    /** The end moves to the next working day. */
    ROLL_FORWARD
}
