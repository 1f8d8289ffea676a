package vn.giaoban.assignments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline in the two forms that are stored: the day that people read and the moment that decides.
 *
 * @param lastDay the last acceptable day
 * @param dueUntil the first moment that is too late
 */
@Embeddable
record DueDay(LocalDate lastDay, Instant dueUntil) {

    /** Whether a moment is too late; without a date nothing is. */
    static boolean passed(DueDay due, Instant moment) {
        return due != null && due.dueUntil != null && !moment.isBefore(due.dueUntil);
    }

    /** Whether the date is later than another one; none is later than any. */
    static boolean isLater(DueDay one, DueDay other) {
        return one == null || other != null && one.dueUntil.isAfter(other.dueUntil);
    }
}
