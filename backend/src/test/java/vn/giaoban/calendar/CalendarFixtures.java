package vn.giaoban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Words for tests of this room. */
final class CalendarFixtures {

    static final WorkingDays VIETNAM = Holidays.shipped();

    private CalendarFixtures() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A moment in Việt Nam, such as {@code 2024-06-14T23:59:59.999}. */
    static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    /** What a deadline comes to that needs no anchor, in a plan that does not roll. */
    static DueDate.Dated due(Deadline deadline) {
        return due(deadline, RollPolicy.NO_ROLL);
    }

    static DueDate.Dated due(Deadline deadline, RollPolicy policy) {
        return deadline.due(Anchors.NONE, policy, VIETNAM).dated().orElseThrow();
    }

    static LocalDate lastDay(Deadline deadline) {
        return due(deadline).lastDay();
    }
}
