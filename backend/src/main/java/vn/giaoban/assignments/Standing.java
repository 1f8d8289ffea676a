package vn.giaoban.assignments;

import java.time.Instant;
import vn.giaoban.calendar.Timeliness;

/** How an obligation stands against its deadline, as every screen shows it. */
public enum Standing {
    /** Owed, without a date or with one that is not known yet. */
    NO_DATE,
    /** Owed, and there is time. */
    OPEN,
    /** Owed, and its last moment is within the next few working days. */
    DUE_SOON,
    /** Owed, and its last moment has passed. */
    OVERDUE,
    /** Handed in by its last moment, or without having one. */
    ON_TIME,
    /** Handed in after its last moment. */
    LATE,
    /** Excused, withdrawn or refused. */
    SETTLED;

    /**
     * The one place where standing is decided; lists that count in SQL compare the same four values.
     *
     * @param late whether the version that was sent last came too late
     * @param dueUntil the first moment that is too late; null without a date
     * @param dueSoonUntil end of the due-soon days as seen from {@code now}, see {@link DueSoon#until}
     */
    public static Standing of(
            ObligationState state, boolean late, Instant dueUntil, Instant now, Instant dueSoonUntil) {
        if (state.isSettled()) {
            return SETTLED;
        }
        if (state.isHandedIn()) {
            return late ? LATE : ON_TIME;
        }
        if (dueUntil == null) {
            return NO_DATE;
        }
        if (Timeliness.isLate(now, dueUntil)) {
            return OVERDUE;
        }
        return dueUntil.isAfter(dueSoonUntil) ? OPEN : DUE_SOON;
    }
}
