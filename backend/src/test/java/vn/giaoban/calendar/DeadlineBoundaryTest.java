package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.at;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.CalendarFixtures.due;
import static vn.giaoban.calendar.RollPolicy.NO_ROLL;
import static vn.giaoban.calendar.RollPolicy.ROLL_FORWARD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The last moment, to the millisecond. */
class DeadlineBoundaryTest {

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    static Stream<Arguments> lastMoments() {
        return Stream.of(
                row(
                        "seed 0: a Friday, inclusive",
                        Deadline.noLaterThan(day("2023-09-15")),
                        NO_ROLL,
                        "2023-09-15",
                        "2023-09-16T00:00:00"),
                row(
                        "seed 1: the day before is a Sunday",
                        Deadline.before(day("2021-11-15")),
                        NO_ROLL,
                        "2021-11-14",
                        "2021-11-15T00:00:00"),
                row(
                        "the same Sunday, moved",
                        Deadline.before(day("2021-11-15")),
                        ROLL_FORWARD,
                        "2021-11-15",
                        "2021-11-16T00:00:00"),
                row(
                        "seed 2: before a Saturday",
                        Deadline.before(day("2024-06-15")),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-15T00:00:00"),
                row(
                        "seed 2: mixed wording, undecided",
                        Deadline.noLaterThanBefore(day("2024-06-15")),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-15T00:00:00"),
                row(
                        "mixed wording, read as before",
                        Deadline.noLaterThanBefore(day("2024-06-15")).readAs(DeadlineReading.BEFORE),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-15T00:00:00"),
                row(
                        "mixed wording, read as on the day (a Saturday)",
                        Deadline.noLaterThanBefore(day("2024-06-15")).readAs(DeadlineReading.ON_THE_DAY),
                        NO_ROLL,
                        "2024-06-15",
                        "2024-06-16T00:00:00"),
                row(
                        "the same Saturday, moved",
                        Deadline.noLaterThanBefore(day("2024-06-15")).readAs(DeadlineReading.ON_THE_DAY),
                        ROLL_FORWARD,
                        "2024-06-17",
                        "2024-06-18T00:00:00"),
                row(
                        "an hour, exclusive",
                        Deadline.before(day("2024-06-14"), LocalTime.of(17, 0)),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-14T17:00:00"),
                row(
                        "an hour, inclusive: its minute counts",
                        Deadline.noLaterThan(day("2024-06-14"), LocalTime.of(16, 30)),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-14T16:31:00"),
                row(
                        "before midnight means the day before",
                        Deadline.before(day("2024-06-15"), LocalTime.MIDNIGHT),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-15T00:00:00"),
                row(
                        "the last minute of a day is the whole day",
                        Deadline.noLaterThan(day("2024-06-14"), LocalTime.of(23, 59)),
                        NO_ROLL,
                        "2024-06-14",
                        "2024-06-15T00:00:00"),
                row(
                        "an hour on a Sunday keeps its hour when moved",
                        Deadline.before(day("2024-06-16"), LocalTime.of(17, 0)),
                        ROLL_FORWARD,
                        "2024-06-17",
                        "2024-06-17T17:00:00"),
                row(
                        "a worked Saturday is a working day",
                        Deadline.noLaterThan(day("2024-05-04")),
                        ROLL_FORWARD,
                        "2024-05-04",
                        "2024-05-05T00:00:00"),
                row(
                        "the Monday off for it is not",
                        Deadline.noLaterThan(day("2024-04-29")),
                        ROLL_FORWARD,
                        "2024-05-02",
                        "2024-05-03T00:00:00"),
                row(
                        "the hole of Tết 2024, from its first day",
                        Deadline.noLaterThan(day("2024-02-08")),
                        ROLL_FORWARD,
                        "2024-02-15",
                        "2024-02-16T00:00:00"),
                row(
                        "the hole of Tết, as written",
                        Deadline.noLaterThan(day("2024-02-08")),
                        NO_ROLL,
                        "2024-02-08",
                        "2024-02-09T00:00:00"),
                row(
                        "before the first of a month",
                        Deadline.before(day("2024-03-01")),
                        NO_ROLL,
                        "2024-02-29",
                        "2024-03-01T00:00:00"),
                row(
                        "the same in a common year",
                        Deadline.before(day("2023-03-01")),
                        NO_ROLL,
                        "2023-02-28",
                        "2023-03-01T00:00:00"),
                row(
                        "before New Year",
                        Deadline.before(day("2025-01-01")),
                        NO_ROLL,
                        "2024-12-31",
                        "2025-01-01T00:00:00"),
                row(
                        "New Year's Day moves",
                        Deadline.noLaterThan(day("2025-01-01")),
                        ROLL_FORWARD,
                        "2025-01-02",
                        "2025-01-03T00:00:00"),
                row(
                        "a period whose end is a working day",
                        Deadline.withinPeriod(day("2021-11-25"), day("2021-11-30")),
                        NO_ROLL,
                        "2021-11-30",
                        "2021-12-01T00:00:00"),
                row(
                        "a period that ends on Sunday moves, whatever the plan does with fixed days",
                        Deadline.withinPeriod(day("2024-06-01"), day("2024-06-30")),
                        NO_ROLL,
                        "2024-07-01",
                        "2024-07-02T00:00:00"));
    }

    private static Arguments row(String what, Deadline deadline, RollPolicy policy, String lastDay, String until) {
        return Arguments.of(what, deadline, policy, lastDay, until);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastMoments")
    void oneMillisecondDecides(String what, Deadline deadline, RollPolicy policy, String lastDay, String until) {
        DueDate.Dated due = due(deadline, policy);
        Instant edge = at(until);

        assertThat(due.lastDay()).isEqualTo(day(lastDay));
        assertThat(due.until()).isEqualTo(edge);
        assertThat(sent(due, edge.minus(MILLISECOND))).isEqualTo(new Timeliness.OnTime(edge.minus(MILLISECOND)));
        assertThat(sent(due, edge)).isEqualTo(new Timeliness.Late(edge, Duration.ZERO));
        assertThat(sent(due, edge.plus(MILLISECOND)))
                .isEqualTo(new Timeliness.Late(edge.plus(MILLISECOND), MILLISECOND));
        assertThat(unsent(due, edge.minus(MILLISECOND))).isEqualTo(new Timeliness.DueSoon(MILLISECOND, 0));
        assertThat(unsent(due, edge)).isEqualTo(new Timeliness.Overdue(Duration.ZERO));
        assertThat(unsent(due, edge.plus(MILLISECOND))).isEqualTo(new Timeliness.Overdue(MILLISECOND));
    }

    @Test
    void bothDaysAreKeptWhenTheEndMoved() {
        DueDate.Dated due = due(Deadline.noLaterThan(day("2024-02-08")), ROLL_FORWARD);

        assertThat(due.lastDayAsWritten()).isEqualTo(day("2024-02-08"));
        assertThat(due.moved()).isTrue();
        assertThat(due(Deadline.noLaterThan(day("2024-02-15")), ROLL_FORWARD).moved())
                .isFalse();
    }

    @Test
    void anExtensionHoldsAsItIsSet() {
        DueDate.Dated saturday = DueDate.endOf(day("2024-06-15"));

        assertThat(saturday.lastDay()).isEqualTo(day("2024-06-15"));
        assertThat(saturday.until()).isEqualTo(at("2024-06-16T00:00:00"));
    }

    private static Timeliness sent(DueDate due, Instant at) {
        return Timeliness.of(due, at, at, VIETNAM, 3);
    }

    private static Timeliness unsent(DueDate due, Instant now) {
        return Timeliness.of(due, null, now, VIETNAM, 3);
    }
}
