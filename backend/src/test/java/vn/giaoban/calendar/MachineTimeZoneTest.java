package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.at;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the server stands, days begin and end in Việt Nam. */
class MachineTimeZoneTest {

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Auckland"})
    void theZoneOfTheMachineChangesNothing(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        List<String> atHome = everyDayOf2024();

        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(everyDayOf2024()).isEqualTo(atHome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Auckland"})
    void theLastMomentIsMidnightInVietnam(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(CalendarFixtures.due(Deadline.before(day("2024-06-15"))).until())
                .hasToString("2024-06-14T17:00:00Z");
        assertThat(VietnameseDates.dayOf(at("2024-06-14T23:59:59"))).isEqualTo(day("2024-06-14"));
        assertThat(VietnameseDates.dayOf(at("2024-06-15T00:00:00"))).isEqualTo(day("2024-06-15"));
    }

    private static List<String> everyDayOf2024() {
        return day("2024-01-01")
                .datesUntil(day("2025-01-01"))
                .flatMap(MachineTimeZoneTest::everythingAbout)
                .toList();
    }

    private static Stream<String> everythingAbout(LocalDate date) {
        var now = VietnameseDates.endOf(date.minusDays(5));
        return Stream.of(
                        Deadline.noLaterThan(date),
                        Deadline.before(date, LocalTime.of(0, 30)),
                        Deadline.noLaterThan(date, LocalTime.of(23, 59)),
                        Deadline.within(3, OffsetUnit.WORKDAY, date))
                .map(deadline -> deadline.explain(Anchors.NONE, RollPolicy.ROLL_FORWARD, VIETNAM, now))
                .map(why -> why + " " + Timeliness.of(why.due(), null, now, VIETNAM, 3));
    }
}
