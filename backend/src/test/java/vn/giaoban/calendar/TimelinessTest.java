package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.at;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    private static final Instant NOON = at("2024-06-14T12:00:00");

    @ParameterizedTest(name = "on {0} the end of {1} is {2} working days away: {3}")
    @CsvSource(textBlock = """
            2024-06-14, 2024-06-14, 0, the last day itself
            2024-06-13, 2024-06-14, 1, the day before
            2024-06-14, 2024-06-17, 1, a weekend between
            2024-06-14, 2024-06-16, 0, a Sunday: this Friday is the last working day
            2024-02-07, 2024-02-15, 1, Tết between
            2024-02-05, 2024-02-14, 2, the end lies in Tết
            2024-05-03, 2024-05-06, 2, a worked Saturday between
            """)
    void countsWorkingDays(String today, String lastDay, int left, String why) {
        Instant now = at(today + "T09:00:00");
        DueDate due = DueDate.endOf(day(lastDay));
        Duration remaining = Duration.between(now, at(lastDay + "T00:00:00").plus(Duration.ofDays(1)));

        assertThat(Timeliness.of(due, null, now, VIETNAM, left))
                .as(why)
                .isEqualTo(new Timeliness.DueSoon(remaining, left));
        assertThat(Timeliness.of(due, null, now, VIETNAM, left - 1))
                .as(why)
                .isEqualTo(new Timeliness.Open(remaining, left));
    }

    @Test
    void withoutADayNothingIsLate() {
        var waiting = new DueDate.WaitingForAnchor(DeadlineAnchor.EVENT_END);

        assertThat(Timeliness.of(waiting, null, NOON, VIETNAM, 3)).isEqualTo(new Timeliness.NoDate());
        assertThat(Timeliness.of(new DueDate.NoDay(), null, NOON, VIETNAM, 3)).isEqualTo(new Timeliness.NoDate());
        assertThat(Timeliness.of(new DueDate.NoDay(), NOON, NOON, VIETNAM, 3)).isEqualTo(new Timeliness.OnTime(NOON));
    }

    @Test
    void whatWasSentInTimeStaysInTime() {
        DueDate due = DueDate.endOf(day("2024-06-14"));

        assertThat(Timeliness.of(due, NOON, at("2024-12-31T00:00:00"), VIETNAM, 3))
                .isEqualTo(new Timeliness.OnTime(NOON));
    }

    @Test
    void todayIsTodayInVietnam() {
        DueDate due = DueDate.endOf(day("2024-06-14"));
        Instant stillThe13thInUtc = Instant.parse("2024-06-13T18:00:00Z");

        assertThat(Timeliness.of(due, null, stillThe13thInUtc, VIETNAM, 0))
                .isEqualTo(new Timeliness.DueSoon(Duration.ofHours(23), 0));
    }
}
