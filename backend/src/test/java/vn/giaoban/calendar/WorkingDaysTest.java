package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            2024-06-14, true,
            2024-06-15, false,
            2024-06-16, false,
            2024-05-04, true,
            2024-04-29, false, 'Nghỉ hoán đổi, làm bù ngày 04/05/2024'
            2024-02-10, false, Tết Nguyên đán
            2024-02-14, false, Nghỉ bù Tết Nguyên đán
            2024-02-15, true,
            2022-04-11, false, Nghỉ bù Giỗ Tổ Hùng Vương
            2025-09-01, false, Quốc khánh
            2025-11-24, true,
            2026-08-22, true,
            2026-11-24, false, Ngày Văn hóa Việt Nam
            """)
    void knowsTheAnnouncedYears(LocalDate date, boolean worked, String name) {
        assertThat(VIETNAM.isWorkingDay(date)).isEqualTo(worked);
        assertThat(VIETNAM.holidayName(date).orElse(null)).isEqualTo(name);
        assertThat(VIETNAM.isAnnounced(date.getYear())).isTrue();
    }

    /** The fallback can be trusted: it would have been right for every year that is known, but for exchanged days. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void theLawAloneGivesTheAnnouncedYearsButForExchanges(int year) {
        var byLaw = new WorkingDays(List.of(), Holidays.statutory());

        List<LocalDate> differing = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> byLaw.isWorkingDay(date) != VIETNAM.isWorkingDay(date))
                .toList();

        assertThat(differing)
                .allSatisfy(date -> assertThat(VIETNAM.isWorkedWeekend(date)
                                || VIETNAM.holidayName(date).orElse("").startsWith("Nghỉ hoán đổi"))
                        .as("%s", date)
                        .isTrue());
        assertThat(differing).hasSize(Map.of(2024, 2, 2025, 2, 2026, 4).getOrDefault(year, 0));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            2027-02-04, Tết Nguyên đán
            2027-02-05, Tết Nguyên đán
            2027-02-08, Tết Nguyên đán
            2027-02-09, Nghỉ bù Tết Nguyên đán
            2027-02-10, Nghỉ bù Tết Nguyên đán
            2027-04-16, Giỗ Tổ Hùng Vương
            2027-11-24, Ngày Văn hóa Việt Nam
            2030-02-04, Tết Nguyên đán
            2035-02-08, Tết Nguyên đán
            2040-09-03, Quốc khánh
            2150-04-30, Ngày Chiến thắng
            """)
    void computesYearsThatAreNotAnnounced(LocalDate date, String name) {
        assertThat(VIETNAM.isWorkingDay(date)).isFalse();
        assertThat(VIETNAM.holidayName(date)).contains(name);
        assertThat(VIETNAM.isAnnounced(date.getYear())).isFalse();
    }

    @Test
    void everyAnnouncedYearHasElevenOrTwelveHolidaysWithNames() {
        for (int year = 2021; year <= 2035; year++) {
            long off = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(date -> VIETNAM.holidayName(date).isPresent() && !VIETNAM.isWorkingDay(date))
                    .filter(date -> date.getDayOfWeek().getValue() <= 5)
                    .count();
            long exchanged = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(VIETNAM::isWorkedWeekend)
                    .count();
            assertThat(off - exchanged).as("%d", year).isEqualTo(year < 2026 ? 11 : 12);
        }
    }

    @Test
    void countsWorkingDays() {
        assertThat(VIETNAM.nextWorkingDay(day("2024-02-07"))).isEqualTo(day("2024-02-15"));
        assertThat(VIETNAM.plusWorkingDays(day("2024-06-15"), 0)).isEqualTo(day("2024-06-15"));
        assertThat(VIETNAM.plusWorkingDays(day("2024-06-15"), 1)).isEqualTo(day("2024-06-17"));
        assertThat(VIETNAM.plusWorkingDays(day("2024-06-15"), -1)).isEqualTo(day("2024-06-14"));
        assertThat(VIETNAM.workingDaysBetween(day("2024-06-14"), day("2024-06-14")))
                .isZero();
        assertThat(VIETNAM.workingDaysBetween(day("2024-06-14"), day("2024-06-17")))
                .isEqualTo(1);
        assertThat(VIETNAM.workingDaysBetween(day("2024-06-17"), day("2024-06-14")))
                .isEqualTo(-1);
    }

    @Test
    void aYearCanBeReplacedByItsNotice() {
        var notice = new HolidayYear(2027, true, Map.of(day("2027-03-01"), "Nghỉ riêng"), Set.of(day("2027-03-06")));

        var calendar = new WorkingDays(List.of(notice), Holidays.statutory());

        assertThat(calendar.isAnnounced(2027)).isTrue();
        assertThat(calendar.isWorkingDay(day("2027-03-01"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2027-03-06"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2027-04-30")))
                .as("the notice is complete")
                .isTrue();
        assertThat(calendar.isAnnounced(2028)).isFalse();
    }

    @Test
    void withoutAnyDataOnlyWeekendsAreOff() {
        var calendar = new WorkingDays(List.of(), StatutoryHolidays.NONE);

        assertThat(IntStream.range(0, 366).mapToObj(day("2024-01-01")::plusDays).filter(calendar::isWorkingDay))
                .hasSize(262);
    }

    @Test
    void dataThatContradictThemselvesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayYear(2024, true, Map.of(day("2025-01-01"), "x"), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayYear(2024, true, Map.of(), Set.of(day("2025-01-04"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayYear(2024, true, Map.of(), Set.of(day("2024-01-05"))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new HolidayYear(2024, true, Map.of(day("2024-01-06"), "x"), Set.of(day("2024-01-06"))));
    }
}
