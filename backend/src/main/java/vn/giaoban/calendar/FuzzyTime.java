package vn.giaoban.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, as exactly as the document says and no more. {@code from} and {@code to} bound the possible
 * days, both included; only for precisions that name their days are they the days of the event.
 *
 * @param wording the document's words without «dự kiến»; null when nobody quoted any
 * @param from first possible day; null when no beginning is said
 * @param to last possible day; null when no end is said
 * @param startTime hour in Việt Nam, when said
 * @param endTime hour in Việt Nam, when said
 * @param monthPart for {@link TimePrecision#MONTH_PART} only
 * @param tentative «dự kiến»
 * @param laterNotice «thời gian cụ thể sẽ có thông báo sau»
 */
public record FuzzyTime(
        @Nullable String wording,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startTime,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime endTime,
        TimePrecision precision,
        @Nullable MonthPart monthPart,
        boolean tentative,
        boolean laterNotice) {

    /** @throws InvalidCalendarValue when the parts do not fit the precision */
    public FuzzyTime {
        wording = Wording.clean(wording);
        FuzzyTimeRules.check(precision, from, to, startTime, endTime, monthPart);
    }

    /** «ngày 22/9/2023». */
    public static FuzzyTime onDay(LocalDate day) {
        return days(TimePrecision.DAY, day, day);
    }

    /** «14 giờ 00 ngày 22/9/2023». */
    public static FuzzyTime at(LocalDate day, LocalTime start) {
        return new FuzzyTime(null, day, day, start, null, TimePrecision.MINUTE, null, false, false);
    }

    /** «01 buổi vào ngày 22/9/2023». */
    public static FuzzyTime halfDayOn(LocalDate day) {
        return days(TimePrecision.HALF_DAY, day, day);
    }

    /** It lasts from the one day to the other. */
    public static FuzzyTime lasting(LocalDate first, LocalDate last) {
        return days(TimePrecision.RANGE, first, last);
    }

    /** It falls somewhere between the two days: «từ ngày 25 đến ngày 30/11/2021» of a meeting of half a day. */
    public static FuzzyTime within(LocalDate first, LocalDate last) {
        return days(TimePrecision.WINDOW, first, last);
    }

    /** Some day of the week, Monday to Sunday, in which the given day lies. */
    public static FuzzyTime inWeekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return days(TimePrecision.WEEK, monday, monday.plusDays(6));
    }

    /** «tháng 4/2024»: 1/4 to 30/4. */
    public static FuzzyTime in(YearMonth month) {
        return days(TimePrecision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** «cuối tháng 6 năm 2024»: 21/6 to 30/6, by the convention of {@link MonthPart}. */
    public static FuzzyTime in(MonthPart part, YearMonth month) {
        return new FuzzyTime(
                null,
                part.firstDayIn(month),
                part.lastDayIn(month),
                null,
                null,
                TimePrecision.MONTH_PART,
                part,
                false,
                false);
    }

    /** «từ ngày 01/6/2024». */
    public static FuzzyTime from(LocalDate first) {
        return days(TimePrecision.FROM, first, null);
    }

    /** «chậm nhất ngày 30/6/2024». */
    public static FuzzyTime atTheLatest(LocalDate last) {
        return days(TimePrecision.LATEST, null, last);
    }

    /** «thường xuyên», between days or without any. */
    public static FuzzyTime continuous(@Nullable LocalDate first, @Nullable LocalDate last) {
        return days(TimePrecision.CONTINUOUS, first, last);
    }

    /** Nothing known yet: a later notice will say. */
    public static FuzzyTime toBeAnnounced() {
        return new FuzzyTime(null, null, null, null, null, TimePrecision.TO_BE_ANNOUNCED, null, false, true);
    }

    private static FuzzyTime days(TimePrecision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new FuzzyTime(null, from, to, null, null, precision, null, false, false);
    }

    /** The same time, quoting the document. */
    public FuzzyTime worded(String words) {
        return new FuzzyTime(words, from, to, startTime, endTime, precision, monthPart, tentative, laterNotice);
    }

    /** The same time, «dự kiến». */
    public FuzzyTime asTentative() {
        return new FuzzyTime(wording, from, to, startTime, endTime, precision, monthPart, true, laterNotice);
    }

    /** The same time, with the details to follow. */
    public FuzzyTime withLaterNotice() {
        return new FuzzyTime(wording, from, to, startTime, endTime, precision, monthPart, tentative, true);
    }

    /** Whether the days of the event are settled, so that other days may be counted from them. */
    @JsonIgnore
    public boolean isFirm() {
        return precision.namesItsDays() && !tentative;
    }

    /** The first day on which it may fall; empty when that is open. */
    public Optional<LocalDate> firstPossibleDay() {
        return Optional.ofNullable(from);
    }

    /** The last day on which it may fall; empty when that is open. */
    public Optional<LocalDate> lastPossibleDay() {
        return Optional.ofNullable(to);
    }

    /** Whether a calendar may show it on that day. What is still to be announced stands on no day. */
    public boolean mayFallOn(LocalDate day) {
        return mayFallWithin(day, day);
    }

    /** Whether a calendar of those days, both included, has a day for it. */
    public boolean mayFallWithin(LocalDate first, LocalDate last) {
        return precision != TimePrecision.TO_BE_ANNOUNCED
                && (from == null || !from.isAfter(last))
                && (to == null || !to.isBefore(first));
    }

    /** In Vietnamese: the document's words, else words of our own; «dự kiến» and the later notice are said. */
    public String text() {
        return FuzzyTimeText.of(this);
    }
}
