package vn.giaoban.assignments;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.DueDate;
import vn.giaoban.calendar.Timeliness;

/**
 * A deadline in the two forms that are stored: the day that people read and the moment that decides.
 *
 * @param lastDay the last acceptable day
 * @param dueUntil the first moment that is too late
 */
@Embeddable
record DueDay(LocalDate lastDay, Instant dueUntil) {

    /** Null when there is no day, or none yet. */
    static DueDay of(DueDate computed) {
        return computed.dated()
                .map(dated -> new DueDay(dated.lastDay(), dated.until()))
                .orElse(null);
    }

    /** The end of a day that somebody set. */
    static DueDay endOf(LocalDate day) {
        return of(DueDate.endOf(day));
    }

    /** As the calendar says it, «hết ngày thứ Sáu 14/06/2024». */
    DueDate.Dated asDueDate() {
        return new DueDate.Dated(lastDay, lastDay, dueUntil);
    }

    /** What is stored holds, also when the days off have changed since and it would be reckoned otherwise today. */
    DeadlineExplanation heldAgainst(DeadlineExplanation explained) {
        return asDueDate().text().equals(explained.due().text())
                ? explained
                : new DeadlineExplanation(asDueDate(), explained.steps(), explained.warnings());
    }

    /** Whether a moment is too late; without a date nothing is. */
    static boolean passed(DueDay due, Instant moment) {
        return due != null && Timeliness.isLate(moment, due.dueUntil);
    }

    /** Whether the date is later than another one; none is later than any. */
    static boolean isLater(DueDay one, DueDay other) {
        return one == null || other != null && one.dueUntil.isAfter(other.dueUntil);
    }
}
