package vn.giaoban.calendar.holidays;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.calendar.HolidayYear;

/** The days off of a year as the product ships them. */
record ShippedHolidays(HolidaySource source, boolean announced, List<DayOff> daysOff, List<LocalDate> workedDays) {

    static ShippedHolidays of(HolidayYear year) {
        HolidaySource source = year.announced() ? HolidaySource.NOTICE : HolidaySource.LAW;
        return new ShippedHolidays(source, year.announced(), DayOff.of(year), inOrder(year));
    }

    static List<LocalDate> inOrder(HolidayYear year) {
        return year.workedDays().stream().sorted().toList();
    }
}
