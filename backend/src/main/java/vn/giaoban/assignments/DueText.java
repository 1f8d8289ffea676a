package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import vn.giaoban.calendar.VietnameseDates;

/** How a stored deadline is said. */
final class DueText {

    private DueText() {}

    /** «hết ngày thứ Sáu 14/06/2024», or with an hour «trước 17 giờ 00 thứ Sáu 14/06/2024»; null without a date. */
    static String lastDay(LocalDate lastDay, Instant dueUntil) {
        if (lastDay == null) {
            return null;
        }
        if (dueUntil.equals(VietnameseDates.endOf(lastDay))) {
            return "hết ngày " + VietnameseDates.weekdayAndDay(lastDay);
        }
        return "trước " + VietnameseDates.hour(dueUntil.atZone(VietnameseDates.ZONE).toLocalTime()) + " "
                + VietnameseDates.weekdayAndDay(lastDay);
    }
}
