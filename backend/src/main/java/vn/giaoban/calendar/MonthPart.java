package vn.giaoban.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * đầu, giữa, cuối tháng, said of an event: the first ten days, the second ten, the rest. The thirds are our convention
 * for showing possible days. BLDS 2015 Điều 146 khoản 2 gives one day each (1st, 15th, last), for agreed points in time.
 */
public enum MonthPart {
    START("đầu", 1, 10),
    MIDDLE("giữa", 11, 20),
    END("cuối", 21, 31);

    private final String words;
    private final int firstDay;
    private final int lastDay;

    MonthPart(String words, int firstDay, int lastDay) {
        this.words = words;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** In Vietnamese: «cuối». */
    public String words() {
        return words;
    }

    LocalDate firstDayIn(YearMonth month) {
        return month.atDay(firstDay);
    }

    LocalDate lastDayIn(YearMonth month) {
        return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }
}
