package vn.giaoban.calendar;

import static vn.giaoban.calendar.InvalidCalendarValue.refuseIf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The years that a document can mean. Outside it is a slip of the keyboard («0202», «20244»), not a plan. */
final class CalendarRange {

    static final String MESSAGE = "Năm phải trong khoảng 1900-2199.";

    private CalendarRange() {}

    static boolean contains(int year) {
        return year >= 1900 && year <= 2199;
    }

    static void refuseOutside(@Nullable LocalDate date, String field) {
        refuseIf(date != null && !contains(date.getYear()), field, MESSAGE);
    }
}
