package vn.giaoban.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether something is in time. The caller hands in the server's time; a browser's clock decides nothing. */
public sealed interface Timeliness {

    /**
     * Nothing sent, time left.
     *
     * @param remaining until the first moment that is too late
     * @param workingDaysLeft working days after today up to the last day; 0 when today is the last chance in office hours
     */
    record Open(Duration remaining, int workingDaysLeft) implements Timeliness {}

    /** As {@link Open}, and few working days are left. Tết is a nine-day hole: calendar days would warn too late. */
    record DueSoon(Duration remaining, int workingDaysLeft) implements Timeliness {}

    /** Nothing sent, and it is too late by this much. */
    record Overdue(Duration by) implements Timeliness {}

    record OnTime(Instant at) implements Timeliness {}

    record Late(Instant at, Duration by) implements Timeliness {}

    /** Nothing sent, and no last day known. */
    record NoDate() implements Timeliness {}

    /**
     * @param submittedAt when it was sent; null while it is not
     * @param soonWithin number of working days from which on it is due soon
     */
    static Timeliness of(
            DueDate due, @Nullable Instant submittedAt, Instant now, WorkingDays calendar, int soonWithin) {
        return due.dated()
                .map(dated -> submittedAt == null
                        ? ofUnsent(dated, now, calendar, soonWithin)
                        : ofSent(dated.until(), submittedAt))
                .orElseGet(() -> submittedAt == null ? new NoDate() : new OnTime(submittedAt));
    }

    /** Whether a moment is too late. The one comparison in the product. */
    static boolean isLate(Instant submittedAt, Instant until) {
        return !submittedAt.isBefore(until);
    }

    private static Timeliness ofSent(Instant until, Instant at) {
        return isLate(at, until) ? new Late(at, Duration.between(until, at)) : new OnTime(at);
    }

    private static Timeliness ofUnsent(DueDate.Dated due, Instant now, WorkingDays calendar, int soonWithin) {
        if (isLate(now, due.until())) {
            return new Overdue(Duration.between(due.until(), now));
        }
        Duration remaining = Duration.between(now, due.until());
        int left = calendar.workingDaysBetween(VietnameseDates.dayOf(now), due.lastDay());
        return left <= soonWithin ? new DueSoon(remaining, left) : new Open(remaining, left);
    }
}
