package vn.giaoban.calendar.holidays;

import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Page;

/**
 * What a change of a year does, or did.
 *
 * @param year as it will be, or is from now on
 * @param moved how many last days move
 * @param deadlines a part of them, before the change; null once it is made
 */
record HolidayChange(
        HolidayYearView year,
        boolean applied,
        long moved,
        @Nullable Page<MovedDeadline> deadlines) {}
