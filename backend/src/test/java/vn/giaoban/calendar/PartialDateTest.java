package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giaoban.calendar.CalendarFixtures.day;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023, 8,  30, ngày 30 tháng 8 năm 2023
            2020, 3,  5,  ngày 05 tháng 3 năm 2020
            2024, 2,  5,  ngày 05 tháng 02 năm 2024
            2024, 1,  10, ngày 10 tháng 01 năm 2024
            2021, 10, ,   ngày … tháng 10 năm 2021
            2024, 2,  ,   ngày … tháng 02 năm 2024
            2024, ,   ,   ngày … tháng … năm 2024
            ,     ,   ,   ngày … tháng … năm …
            """)
    void isWrittenAsTheDecreeWritesIt(Integer year, Integer month, Integer day, String text) {
        assertThat(new PartialDate(year, month, day).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,     10, ,   year
            2021, ,   5,  month
            ,     ,   5,  month
            2023, 2,  29, day
            2100, 2,  29, day
            2024, 4,  31, day
            2024, 4,  0,  day
            2024, 13, ,   month
            2024, 0,  ,   month
            1899, 12, 31, year
            2200, 1,  1,  year
            20244, 4, ,   year
            """)
    void refusesWhatNoCalendarHas(Integer year, Integer month, Integer day, String field) {
        assertThatExceptionOfType(InvalidCalendarValue.class)
                .isThrownBy(() -> new PartialDate(year, month, day))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void blankStaysBlank() {
        assertThat(PartialDate.of(YearMonth.of(2021, 10))).isEqualTo(new PartialDate(2021, 10, null));
        assertThat(PartialDate.of(YearMonth.of(2021, 10)).known()).isEmpty();
        assertThat(PartialDate.BLANK.known()).isEmpty();
    }

    @Test
    void threeCenturiesAreEnough() {
        assertThat(new PartialDate(1900, 1, 1).known()).contains(day("1900-01-01"));
        assertThat(new PartialDate(2199, 12, 31).known()).contains(day("2199-12-31"));
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(new PartialDate(2024, 2, 29).known()).contains(day("2024-02-29"));
        assertThat(PartialDate.of(day("2024-02-29"))).isEqualTo(new PartialDate(2024, 2, 29));
    }
}
