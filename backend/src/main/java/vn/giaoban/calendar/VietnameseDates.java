package vn.giaoban.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as Vietnamese documents write them, and the zone in which their days begin and end. */
public final class VietnameseDates {

    /** UTC+7 without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private VietnameseDates() {}

    /** «thứ Hai» … «thứ Bảy», «Chủ nhật». */
    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** «14/06/2024». */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** «thứ Sáu 14/06/2024». */
    public static String weekdayAndDay(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + day(date);
    }

    /** «16 giờ 30», «17 giờ 00» (Decree 30/2020 writes hours out). */
    public static String hour(LocalTime time) {
        return String.format(Locale.ROOT, "%d giờ %02d", time.getHour(), time.getMinute());
    }

    /** «23:59:59 thứ Sáu 14/06/2024». */
    public static String moment(LocalDateTime moment) {
        return SECOND.format(moment) + " " + weekdayAndDay(moment.toLocalDate());
    }

    /** The first moment that no longer belongs to the day: 00:00 of the next, in Việt Nam. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The day on which a moment falls in Việt Nam. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
