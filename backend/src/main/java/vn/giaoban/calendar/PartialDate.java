package vn.giaoban.calendar;

import static vn.giaoban.calendar.InvalidCalendarValue.refuseIf;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the paper says it. A draft leaves the day blank until the records office stamps it («ngày &nbsp;
 * tháng 10 năm 2021»); blank stays blank and never becomes day 1.
 *
 * @param year 1900 to 2199; a month without a year is refused
 * @param month 1 to 12; a day without a month is refused
 * @param day a day which that month has
 */
@Embeddable
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    /** Nothing is filled in. */
    public static final PartialDate BLANK = new PartialDate(null, null, null);

    private static final String GAP = "…";

    public PartialDate {
        refuseIf(month != null && year == null, "year", "Có tháng thì phải có năm.");
        refuseIf(day != null && month == null, "month", "Có ngày thì phải có tháng.");
        refuseIf(year != null && !CalendarRange.contains(year), "year", CalendarRange.MESSAGE);
        refuseIf(month != null && (month < 1 || month > 12), "month", "Tháng phải từ 1 đến 12.");
        refuseIf(
                day != null && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()),
                "day",
                "Tháng " + month + " năm " + year + " không có ngày " + day + ".");
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    /** The day, when nothing is blank. */
    public Optional<LocalDate> known() {
        return day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * As Decree 30/2020/NĐ-CP writes it: days below 10 and the months 1 and 2 with a leading zero («ngày 05 tháng 02
     * năm 2024», «ngày 30 tháng 8 năm 2023»), blanks as «…».
     */
    public String text() {
        return "ngày " + (day == null ? GAP : padded(day))
                + " tháng " + (month == null ? GAP : month <= 2 ? padded(month) : month)
                + " năm " + (year == null ? GAP : year);
    }

    private static String padded(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
