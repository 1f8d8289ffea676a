package vn.giaoban.calendar.holidays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.calendar.Holidays;

/**
 * The days off of a year.
 *
 * @param announced whether the official notice of the year is out
 * @param workedDays Saturdays and Sundays that are worked in exchange
 * @param shipped the same year as the product ships it
 * @param reason why it was changed; null while it is as shipped
 * @param version of the whole calendar
 */
record HolidayYearView(
        int year,
        HolidaySource source,
        boolean announced,
        List<DayOff> daysOff,
        List<LocalDate> workedDays,
        ShippedHolidays shipped,
        @Nullable String reason,
        @Nullable Instant changedAt,
        long version) {

    static HolidayYearView asShipped(int year, long version) {
        HolidayYear days = Holidays.shippedYear(year);
        ShippedHolidays shipped = ShippedHolidays.of(days);
        return new HolidayYearView(
                year,
                shipped.source(),
                shipped.announced(),
                shipped.daysOff(),
                shipped.workedDays(),
                shipped,
                null,
                null,
                version);
    }

    static HolidayYearView of(HolidayYear days, String reason, Instant changedAt, long version) {
        return new HolidayYearView(
                days.year(),
                HolidaySource.CHANGED,
                days.announced(),
                DayOff.of(days),
                ShippedHolidays.inOrder(days),
                ShippedHolidays.of(Holidays.shippedYear(days.year())),
                reason,
                changedAt,
                version);
    }
}
