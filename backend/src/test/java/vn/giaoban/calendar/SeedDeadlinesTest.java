package vn.giaoban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.calendar.CalendarFixtures.VIETNAM;
import static vn.giaoban.calendar.CalendarFixtures.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.Seeds;

/** Every date of the published plans, against the labels made by hand. */
class SeedDeadlinesTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyDeadlineComesToTheLabelledDay() throws IOException {
        int checked = 0;
        for (JsonNode label : labels("assignments", "deadline")) {
            Deadline deadline = deadline(label);
            DueDate due = deadline.due(Anchors.NONE, RollPolicy.NO_ROLL, VIETNAM);
            String lastDay =
                    due.dated().map(dated -> dated.lastDay().toString()).orElse(null);
            assertThat(lastDay)
                    .as(deadline.text())
                    .isEqualTo(label.path("lastDay").textValue());
            assertThat(deadline.explain(
                                    Anchors.NONE,
                                    RollPolicy.NO_ROLL,
                                    VIETNAM,
                                    CalendarFixtures.at("2021-01-01T00:00:00"))
                            .warnings())
                    .as(deadline.text())
                    .noneMatch(warning -> warning.code() == ExplanationCode.WEEKDAY_MISMATCH);
            checked++;
        }
        assertThat(checked).isEqualTo(18);
    }

    @Test
    void everyEventFitsItsPrecision() throws IOException {
        int checked = 0;
        for (JsonNode label : labels("events", "date")) {
            FuzzyTime time = event(label);
            assertThat(time.isFirm()).as(time.text()).isFalse();
            assertThat(time.firstPossibleDay())
                    .contains(day(label.required("from").textValue()));
            assertThat(time.lastPossibleDay()).contains(day(label.required("to").textValue()));
            checked++;
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void everyDateOfIssueKeepsItsBlanks() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : Seeds.labels()) {
            JsonNode date = json.readTree(file.toFile()).required("issueDate");
            texts.add(new PartialDate(number(date, "year"), number(date, "month"), number(date, "day")).text());
        }
        assertThat(texts)
                .containsExactly(
                        "ngày 30 tháng 8 năm 2023",
                        "ngày … tháng 10 năm 2021",
                        "ngày … tháng … năm …",
                        "ngày … tháng 3 năm 2024",
                        "ngày … tháng 02 năm 2024");
    }

    private List<JsonNode> labels(String list, String name) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (Path file : Seeds.labels()) {
            json.readTree(file.toFile())
                    .path(list)
                    .valueStream()
                    .map(item -> item.path(name))
                    .filter(JsonNode::isObject)
                    .forEach(found::add);
        }
        return found;
    }

    private static Deadline deadline(JsonNode label) {
        String raw = label.required("raw").textValue();
        String kind = label.required("kind").textValue();
        Deadline deadline =
                switch (kind) {
                    case "absolute" -> fixed(raw, label);
                    case "event-relative" -> Deadline.following(anchor(label));
                    default -> throw new AssertionError("No seed has a deadline of kind " + kind);
                };
        return deadline.worded(raw);
    }

    private static Deadline fixed(String raw, JsonNode label) {
        LocalDate date = day(label.required("date").textValue());
        Deadline deadline;
        if (raw.contains("chậm nhất trước")) {
            deadline = Deadline.noLaterThanBefore(date);
        } else {
            deadline = label.required("inclusive").booleanValue() ? Deadline.noLaterThan(date) : Deadline.before(date);
        }
        return label.has("weekdayStated")
                ? deadline.onStated(weekday(label.get("weekdayStated").textValue()))
                : deadline;
    }

    private static DeadlineAnchor anchor(JsonNode label) {
        return DeadlineAnchor.valueOf(enumName(label.required("anchor").textValue()));
    }

    private static FuzzyTime event(JsonNode label) {
        LocalDate from = day(label.required("from").textValue());
        LocalDate to = day(label.required("to").textValue());
        TimePrecision precision =
                TimePrecision.valueOf(enumName(label.required("precision").textValue()));
        MonthPart part = precision == TimePrecision.MONTH_PART ? MonthPart.END : null;
        return new FuzzyTime(
                label.required("raw").textValue(),
                from,
                to,
                null,
                null,
                precision,
                part,
                label.required("tentative").booleanValue(),
                false);
    }

    private static DayOfWeek weekday(String words) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> VietnameseDates.weekday(day).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String enumName(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Integer number(JsonNode node, String name) {
        return node.required(name).isNull() ? null : node.get(name).intValue();
    }
}
