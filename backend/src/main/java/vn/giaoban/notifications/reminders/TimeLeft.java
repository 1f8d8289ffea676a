package vn.giaoban.notifications.reminders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.WorkingDays;

/** How far it is to a last day, in words and in working days. */
final class TimeLeft {

    private TimeLeft() {}

    /** «còn 3 ngày làm việc», «hôm nay là ngày cuối», «đã quá hạn 2 ngày làm việc», «chưa ấn định hạn». */
    static String words(LocalDate today, @Nullable LocalDate lastDay, WorkingDays workingDays) {
        if (lastDay == null) {
            return "chưa ấn định hạn";
        }
        if (lastDay.equals(today)) {
            return "hôm nay là ngày cuối";
        }
        int days = Math.abs(workingDays.workingDaysBetween(today, lastDay));
        if (lastDay.isAfter(today)) {
            return days == 0 ? "đến hạn không còn ngày làm việc nào" : "còn " + days + " ngày làm việc";
        }
        return days == 0 ? "đã quá hạn" : "đã quá hạn " + days + " ngày làm việc";
    }
}
