package vn.giaoban.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): CRLF, folded at 75 octets and never within a character. Hours are
 * those of Việt Nam and refer to the zone that {@link #begin} describes.
 */
final class ICalendar {

    private static final int LINE_OCTETS = 75;
    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder out = new StringBuilder(4096);

    /** @param name as programmes show it */
    ICalendar begin(String name) {
        line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Giao ban HDND//Lich//VI");
        line("CALSCALE", "GREGORIAN").line("METHOD", "PUBLISH");
        text("NAME", name).text("X-WR-CALNAME", name).line("X-WR-TIMEZONE", ZONE);
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").line("X-PUBLISHED-TTL", "PT1H");
        line("BEGIN", "VTIMEZONE").line("TZID", ZONE);
        // One hour ahead of the south before it was one country's time again; nothing has changed since.
        line("BEGIN", "STANDARD").line("DTSTART", "19750613T000000");
        line("TZOFFSETFROM", "+0800").line("TZOFFSETTO", "+0700").line("TZNAME", "+07");
        return line("END", "STANDARD").line("END", "VTIMEZONE");
    }

    String end() {
        return line("END", "VCALENDAR").out.toString();
    }

    /** A value that needs no escaping. */
    ICalendar line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int point = whole.codePointAt(at);
            String character = Character.toString(point);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += width;
            at += Character.charCount(point);
        }
        out.append("\r\n");
        return this;
    }

    /** Words of people: composed, without control characters, escaped. */
    ICalendar text(String name, String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return line(name, escaped.toString());
    }

    ICalendar day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", day.format(DAY));
    }

    ICalendar hour(String name, LocalDateTime hour) {
        return line(name + ";TZID=" + ZONE, hour.format(MOMENT));
    }

    ICalendar moment(String name, Instant moment) {
        return line(name, LocalDateTime.ofInstant(moment, ZoneOffset.UTC).format(MOMENT) + "Z");
    }

    /** The same for the same calendar. */
    static String digest(String calendar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
