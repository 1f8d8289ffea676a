package vn.giaoban.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.calendar.VietnameseDates;

/** Days of the example files: {@code 2023-09-15}, or {@code today}, {@code today+4}, {@code today-1} as seen from a day. */
record DemoDays(LocalDate today) {

    private static final Pattern RELATIVE = Pattern.compile("today([+-]\\d+)?");

    static boolean isRelative(String text) {
        return RELATIVE.matcher(text).matches();
    }

    LocalDate day(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return LocalDate.parse(text);
        }
        return relative.group(1) == null ? today : today.plusDays(Integer.parseInt(relative.group(1)));
    }

    /** {@code today-3 16:45}. */
    Instant moment(String text) {
        String[] parts = text.split(" ");
        return day(parts[0])
                .atTime(LocalTime.parse(parts[1]))
                .atZone(VietnameseDates.ZONE)
                .toInstant();
    }
}
