package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giaoban.calendar.CalendarFixtures.day;
import static vn.giaoban.calendar.TimePrecision.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzyTimeTest {

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(FuzzyTime.onDay(day("2023-09-22")), "thứ Sáu 22/09/2023", true),
                Arguments.of(
                        FuzzyTime.at(day("2023-09-22"), LocalTime.of(7, 30)), "7 giờ 30, thứ Sáu 22/09/2023", true),
                Arguments.of(FuzzyTime.halfDayOn(day("2023-09-22")), "01 buổi, thứ Sáu 22/09/2023", true),
                Arguments.of(
                        FuzzyTime.lasting(day("2024-04-08"), day("2024-04-10")),
                        "từ ngày 08/04/2024 đến ngày 10/04/2024",
                        true),
                Arguments.of(
                        FuzzyTime.within(day("2021-11-25"), day("2021-11-30")),
                        "một ngày trong khoảng từ ngày 25/11/2021 đến ngày 30/11/2021",
                        false),
                Arguments.of(
                        FuzzyTime.inWeekOf(day("2024-06-16")),
                        "trong tuần từ ngày 10/06/2024 đến ngày 16/06/2024",
                        false),
                Arguments.of(FuzzyTime.in(YearMonth.of(2024, 4)), "tháng 4 năm 2024", false),
                Arguments.of(FuzzyTime.in(MonthPart.END, YearMonth.of(2024, 6)), "cuối tháng 6 năm 2024", false),
                Arguments.of(FuzzyTime.from(day("2024-06-01")), "từ ngày 01/06/2024", false),
                Arguments.of(FuzzyTime.atTheLatest(day("2024-06-30")), "chậm nhất ngày 30/06/2024", false),
                Arguments.of(FuzzyTime.continuous(null, null), "thường xuyên", false),
                Arguments.of(
                        FuzzyTime.continuous(day("2024-06-01"), day("2024-06-30")),
                        "thường xuyên từ ngày 01/06/2024 đến ngày 30/06/2024",
                        false),
                Arguments.of(FuzzyTime.toBeAnnounced(), "sẽ có thông báo sau", false));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("times")
    void saysWhatIsKnownAndWhetherItIsFirm(FuzzyTime time, String text, boolean firm) {
        assertThat(time.text()).isEqualTo(text);
        assertThat(time.isFirm()).isEqualTo(firm);
        assertThat(time.asTentative().isFirm()).isFalse();
        assertThat(time.asTentative().text()).isEqualTo("dự kiến " + text);
    }

    @Test
    void theDocumentsWordsAreNotSaidTwice() {
        FuzzyTime seed2 = FuzzyTime.in(MonthPart.END, YearMonth.of(2024, 6))
                .worded("vào cuối tháng 6 năm 2024")
                .asTentative()
                .withLaterNotice();
        FuzzyTime withAll = FuzzyTime.in(YearMonth.of(2024, 4))
                .worded("Dự kiến tháng 4/2024, có thông báo sau")
                .asTentative()
                .withLaterNotice();

        assertThat(seed2.text()).isEqualTo("dự kiến vào cuối tháng 6 năm 2024 (thời gian cụ thể sẽ có thông báo sau)");
        assertThat(withAll.text()).isEqualTo("Dự kiến tháng 4/2024, có thông báo sau");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            START,  2024-06, 2024-06-01, 2024-06-10
            MIDDLE, 2024-06, 2024-06-11, 2024-06-20
            END,    2024-06, 2024-06-21, 2024-06-30
            END,    2024-02, 2024-02-21, 2024-02-29
            END,    2023-02, 2023-02-21, 2023-02-28
            END,    2024-12, 2024-12-21, 2024-12-31
            """)
    void partsOfAMonthAreItsThirds(MonthPart part, YearMonth month, LocalDate from, LocalDate to) {
        FuzzyTime time = FuzzyTime.in(part, month);

        assertThat(time.firstPossibleDay()).contains(from);
        assertThat(time.lastPossibleDay()).contains(to);
    }

    @Test
    void aCalendarAsksOnWhichDaysItMayFall() {
        FuzzyTime window = FuzzyTime.within(day("2021-11-25"), day("2021-11-30"));

        assertThat(window.mayFallOn(day("2021-11-24"))).isFalse();
        assertThat(window.mayFallOn(day("2021-11-25"))).isTrue();
        assertThat(window.mayFallOn(day("2021-11-30"))).isTrue();
        assertThat(window.mayFallOn(day("2021-12-01"))).isFalse();
        assertThat(window.mayFallWithin(day("2021-11-01"), day("2021-11-25"))).isTrue();
        assertThat(window.mayFallWithin(day("2021-11-27"), day("2021-11-28"))).isTrue();
        assertThat(window.mayFallWithin(day("2021-11-01"), day("2021-11-24"))).isFalse();
    }

    @Test
    void openEndsStayOpen() {
        assertThat(FuzzyTime.from(day("2024-06-01")).mayFallOn(day("2030-01-01")))
                .isTrue();
        assertThat(FuzzyTime.from(day("2024-06-01")).mayFallOn(day("2024-05-31")))
                .isFalse();
        assertThat(FuzzyTime.from(day("2024-06-01")).lastPossibleDay()).isEmpty();
        assertThat(FuzzyTime.atTheLatest(day("2024-06-30")).mayFallOn(day("2024-06-30")))
                .isTrue();
        assertThat(FuzzyTime.atTheLatest(day("2024-06-30")).mayFallOn(day("2024-07-01")))
                .isFalse();
        assertThat(FuzzyTime.continuous(null, null).mayFallOn(day("2024-07-01")))
                .isTrue();
        assertThat(FuzzyTime.toBeAnnounced().mayFallOn(day("2024-07-01"))).isFalse();
    }

    static Stream<Arguments> contradictions() {
        LocalDate one = day("2024-06-03");
        LocalDate two = day("2024-06-09");
        LocalTime eight = LocalTime.of(8, 0);
        return Stream.of(
                Arguments.of("precision", null, one, one, null, null, null),
                Arguments.of("from", DAY, null, one, null, null, null),
                Arguments.of("to", DAY, one, two, null, null, null),
                Arguments.of("startTime", MINUTE, one, one, null, null, null),
                Arguments.of("endTime", MINUTE, one, one, eight, eight, null),
                Arguments.of("to", RANGE, two, one, null, null, null),
                Arguments.of("to", RANGE, one, null, null, null, null),
                Arguments.of("to", WINDOW, one, one, null, null, null),
                Arguments.of("from", WEEK, one.plusDays(1), two, null, null, null),
                Arguments.of("to", WEEK, one, one.plusDays(5), null, null, null),
                Arguments.of("from", MONTH, one, day("2024-06-30"), null, null, null),
                Arguments.of("to", MONTH, day("2024-06-01"), day("2024-07-31"), null, null, null),
                Arguments.of("startTime", MONTH, day("2024-06-01"), day("2024-06-30"), eight, null, null),
                Arguments.of("endTime", FROM, one, null, null, eight, null),
                Arguments.of("monthPart", MONTH_PART, day("2024-06-21"), day("2024-06-30"), null, null, null),
                Arguments.of("from", MONTH_PART, day("2024-06-20"), day("2024-06-30"), null, null, MonthPart.END),
                Arguments.of("to", MONTH_PART, day("2024-06-21"), day("2024-06-29"), null, null, MonthPart.END),
                Arguments.of("monthPart", DAY, one, one, null, null, MonthPart.START),
                Arguments.of("from", FROM, null, null, null, null, null),
                Arguments.of("to", FROM, one, two, null, null, null),
                Arguments.of("to", LATEST, null, null, null, null, null),
                Arguments.of("from", LATEST, one, two, null, null, null),
                Arguments.of("from", TO_BE_ANNOUNCED, one, null, null, null, null),
                Arguments.of("to", TO_BE_ANNOUNCED, null, one, null, null, null),
                Arguments.of("to", MINUTE, one, null, eight, null, null),
                Arguments.of("to", HALF_DAY, one, two, null, null, null),
                Arguments.of("from", RANGE, null, two, null, null, null),
                Arguments.of("to", WINDOW, one, null, null, null, null),
                Arguments.of("from", WEEK, null, two, null, null, null),
                Arguments.of("from", MONTH, null, day("2024-06-30"), null, null, null),
                Arguments.of("to", MONTH_PART, day("2024-06-21"), null, null, null, MonthPart.END),
                Arguments.of("to", LATEST, null, day("+20244-06-01"), null, null, null),
                Arguments.of("from", FROM, day("0024-06-01"), null, null, null, null));
    }

    @ParameterizedTest(name = "{1} {2} {3} {4} {5} {6}: {0}")
    @MethodSource("contradictions")
    void refusesPartsThatDoNotFit(
            String field,
            TimePrecision precision,
            LocalDate from,
            LocalDate to,
            LocalTime start,
            LocalTime end,
            MonthPart part) {
        assertThatExceptionOfType(InvalidCalendarValue.class)
                .isThrownBy(() -> new FuzzyTime(null, from, to, start, end, precision, part, false, false))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
