package vn.giaoban.calendar.holidays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.WorkingDays;

/**
 * The working days that hold, and those that held at any moment before, as far as somebody changed them. What a release of
 * the product shipped otherwise is not among it.
 *
 * @param before the latest first, each for the moments before its end and not before that of the next
 */
record DaysThrough(WorkingDays now, List<Until> before) {

    record Until(Instant end, WorkingDays days) {}

    /** @param former the last change first */
    static DaysThrough of(Collection<HolidayYear> changed, List<FormerYear> former) {
        Map<Integer, HolidayYear> years = new HashMap<>();
        changed.forEach(year -> years.put(year.year(), year));
        WorkingDays now = Holidays.shippedBut(years.values());
        List<Until> before = new ArrayList<>();
        for (FormerYear each : former) {
            years.put(each.days().year(), each.days());
            before.add(new Until(each.untilAt(), Holidays.shippedBut(years.values())));
        }
        return new DaysThrough(now, List.copyOf(before));
    }

    WorkingDays at(Instant moment) {
        WorkingDays days = now;
        for (Until each : before) {
            if (!moment.isBefore(each.end())) {
                break;
            }
            days = each.days();
        }
        return days;
    }
}
