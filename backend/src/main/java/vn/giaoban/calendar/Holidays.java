package vn.giaoban.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The days off that ship with the product: {@code reference/holidays.json} on the class path. */
public final class Holidays {

    private static final String RESOURCE = "/reference/holidays.json";

    private Holidays() {}

    /** @throws IllegalStateException when the file is missing; {@link IllegalArgumentException} when it contradicts itself */
    public static WorkingDays shipped() {
        return shippedBut(List.of());
    }

    /** The same, with other days in some years. */
    public static WorkingDays shippedBut(Collection<HolidayYear> changed) {
        JsonNode file = read();
        return new WorkingDays(
                Stream.concat(years(file).stream(), changed.stream()).toList(), statutory(file));
    }

    /** One year of them: as its notice says, or by the rule of the law alone. */
    public static HolidayYear shippedYear(int year) {
        JsonNode file = read();
        return years(file).stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .orElseGet(() -> statutory(file).year(year));
    }

    private static JsonNode read() {
        try (InputStream in = Holidays.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static List<HolidayYear> years(JsonNode file) {
        return items(file, "years").map(Holidays::year).toList();
    }

    private static HolidayYear year(JsonNode year) {
        Map<LocalDate, String> daysOff =
                items(year, "daysOff").collect(toMap(day -> date(day, "date"), day -> text(day, "name")));
        return new HolidayYear(
                year.required("year").intValue(),
                year.required("announced").booleanValue(),
                daysOff,
                items(year, "workedDays")
                        .map(day -> LocalDate.parse(day.textValue()))
                        .collect(toSet()));
    }

    static StatutoryHolidays statutory() {
        return statutory(read());
    }

    private static StatutoryHolidays statutory(JsonNode file) {
        JsonNode rule = file.required("statutory");
        return new StatutoryHolidays(
                items(rule, "fixed").map(Holidays::fixed).toList(),
                items(rule, "lunar")
                        .collect(toMap(
                                year -> year.required("year").intValue(),
                                year -> new StatutoryHolidays.Lunar(
                                        date(year, "newYear"), date(year, "ancestralDay")))));
    }

    private static StatutoryHolidays.Fixed fixed(JsonNode holiday) {
        return new StatutoryHolidays.Fixed(
                MonthDay.parse("--" + text(holiday, "day")),
                text(holiday, "name"),
                holiday.path("withAdjacentDay").booleanValue(),
                holiday.has("since") ? date(holiday, "since") : null);
    }

    private static Stream<JsonNode> items(JsonNode node, String name) {
        return node.required(name).valueStream();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).textValue();
    }

    private static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }
}
