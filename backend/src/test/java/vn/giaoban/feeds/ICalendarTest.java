package vn.giaoban.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final String LONG =
            "Hội nghị giao ban Thường trực Hội đồng nhân dân các huyện, thị xã, thành phố 🎌 ".repeat(6);

    @Test
    void no_line_is_longer_than_75_octets_and_none_cuts_a_character() {
        String calendar = event(LONG);
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
            assertThat(Character.isLowSurrogate(line.stripLeading().charAt(0))).isFalse();
        }
        assertThat(calendar).doesNotContain("\n\n").endsWith("END:VCALENDAR\r\n");
        assertThat(read(calendar)).isEqualTo(LONG);
    }

    @Test
    void what_people_typed_stays_a_text() {
        String hostile = "a;b,c\\d\nEND:VEVENT\nBEGIN:VALARM:\"x\" <script>";
        assertThat(event(hostile).lines().filter("END:VEVENT"::equals)).hasSize(1);
        assertThat(read(event(hostile))).isEqualTo(hostile);
        assertThat(read(event("a\u0000\u0007\r\nb\u0301"))).isEqualTo("a\nb\u0301");
        assertThat(read(event("e\u0302\u0301"))).isEqualTo("ế");
    }

    @Test
    void hours_are_those_of_vietnam_for_a_reader_of_its_own() {
        String calendar = new ICalendar()
                .begin("Lịch")
                .line("BEGIN", "VEVENT")
                .line("UID", "1")
                .hour("DTSTART", LocalDateTime.parse("2023-09-22T07:30"))
                .line("END", "VEVENT")
                .end();
        List<VEvent> events = Biweekly.parse(calendar).first().getEvents();
        assertThat(events.getFirst().getDateStart().getValue().toInstant()).isEqualTo("2023-09-22T00:30:00Z");
    }

    @Test
    void a_day_has_no_hour() {
        assertThat(new ICalendar().day("DTSTART", LocalDate.parse("2023-09-05")).end())
                .startsWith("DTSTART;VALUE=DATE:20230905\r\n");
    }

    private static String event(String summary) {
        return new ICalendar()
                .begin("Lịch")
                .line("BEGIN", "VEVENT")
                .line("UID", "1")
                .text("SUMMARY", summary)
                .line("END", "VEVENT")
                .end();
    }

    private static String read(String calendar) {
        return Biweekly.parse(calendar)
                .first()
                .getEvents()
                .getFirst()
                .getSummary()
                .getValue();
    }
}
