package vn.giaoban.paperwork.reading.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.paperwork.reading.text.Words;

/**
 * A mention of days.
 *
 * @param words «ngày 22/9/2023 (thứ Sáu)»
 * @param to last day, included; the first day again where one day is named
 * @param time hour said beside the day
 * @param weekday said beside the day
 * @param yearInferred whether the year is not in the text
 */
public record When(
        Words words,
        Kind kind,
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable Words weekdayWords,
        @Nullable DayOfWeek weekday,
        @Nullable MonthPart monthPart,
        boolean yearInferred) {

    public enum Kind {
        DAY,
        DAYS,
        MONTH,
        MONTH_PART,
        /** «tuần thứ ba của tháng 3 năm 2026». */
        WEEK,
        QUARTER,
        YEAR
    }
}
