package vn.giaoban.plans;

import static vn.giaoban.plans.PlansApi.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** The labels of a published plan, told as a request of this API. */
record SeedLabel(JsonNode label) {

    private static final Map<String, String> COUNCILS = Map.of(
            "000", "tra-vinh",
            "001", "lang-son",
            "002", "quang-ngai/duc-pho",
            "003", "dong-thap",
            "004", "hau-giang");

    private static final Map<String, String> KINDS = Map.of("003", "STUDY_DELEGATIONS", "004", "IMPLEMENTATION");

    static SeedLabel read(Path file) {
        try {
            return new SeedLabel(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new IllegalArgumentException("No label: " + file, e);
        }
    }

    String council() {
        return COUNCILS.get(number());
    }

    private String number() {
        return label.get("file").asText().substring(0, 3);
    }

    private UUID issuer() {
        return UnitRegister.bodyId(council(), BodyKind.STANDING_BODY);
    }

    Map<String, Object> content() {
        JsonNode date = label.path("issueDate");
        JsonNode signer = label.path("signer");
        return text(
                "kind", KINDS.getOrDefault(number(), "CONFERENCE"),
                "issuingBodyId", issuer().toString(),
                "number", words(label.at("/number/number")),
                "symbol", words(label.at("/number/symbol")),
                "place", words(label.path("place")),
                "issueDate",
                        date.path("year").isInt()
                                ? text(
                                        "year",
                                        whole(date.path("year")),
                                        "month",
                                        whole(date.path("month")),
                                        "day",
                                        whole(date.path("day")))
                                : null,
                "title", words(label.path("title")),
                "theme", words(label.path("theme")),
                "term", term(label.path("term")),
                "legalBases", items(label.path("legalBases")),
                "implementing", items(label.path("implements")),
                "events", events(),
                "expectedParticipants", isPerEvent() ? null : people(label.path("totalParticipants")),
                "recipients", items(label.path("recipients")),
                "archive", words(label.path("archive")),
                "signer",
                        text(
                                "name", words(signer.path("name")),
                                "position", words(signer.path("role")),
                                "capacity", items(signer.path("capacity")),
                                "onBehalfOf", words(signer.path("onBehalfOf"))));
    }

    private boolean isPerEvent() {
        return label.at("/totalParticipants/per").asText().equals("event");
    }

    private List<Object> events() {
        List<Object> events = new ArrayList<>();
        label.path("events").forEach(event -> events.add(event(event)));
        return events;
    }

    private Map<String, Object> event(JsonNode event) {
        List<Object> programme = new ArrayList<>();
        event.path("programme").forEach(item -> programme.add(text("text", words(item))));
        List<Object> points = new ArrayList<>();
        event.path("connectionPoints")
                .forEach(point -> points.add(text(
                        "level", constant(point.path("level")),
                        "count", whole(point.path("count")),
                        "place", words(point.path("place")),
                        "wording", words(point.path("raw")))));
        JsonNode size = label.path("totalParticipants");
        return text(
                "kind", constant(event.path("kind")),
                "title", words(event.path("title")),
                "description", words(event.path("text")),
                "time", time(event),
                "duration", duration(event.path("duration")),
                "mode", constant(event.path("mode")),
                "modeStated", event.path("modeStated").asBoolean(true),
                "place", words(event.path("place")),
                "address", words(event.at("/address/raw")),
                "venueChosenBy", words(event.path("venueToBeChosenBy")),
                "chairs", items(event.path("chairs")),
                "programme", programme,
                "connectionPoints", points,
                "fallback", words(event.at("/fallback/raw")),
                "transport", words(event.at("/transport/raw")),
                "groupSize",
                        isPerEvent()
                                ? text(
                                        "wording",
                                        words(size.path("raw")),
                                        "min",
                                        whole(size.path("min")),
                                        "max",
                                        whole(size.path("max")))
                                : null);
    }

    private static Map<String, Object> time(JsonNode event) {
        JsonNode date = event.path("date");
        return text(
                "wording", words(date.path("raw")),
                "from", words(date.path("from")),
                "to", words(date.path("to")),
                "precision", constant(date.path("precision")),
                "monthPart", event.has("monthPart") ? constant(event.path("monthPart")) : null,
                "tentative", date.path("tentative").asBoolean(),
                "laterNotice", event.has("laterNotice"));
    }

    private static Map<String, Object> duration(JsonNode duration) {
        int halfDays = duration.has("sessions")
                ? duration.path("sessions").asInt()
                : (int) (2 * duration.path("days").asDouble());
        return text("wording", words(duration.path("raw")), "halfDays", halfDays);
    }

    private static Map<String, Object> term(JsonNode term) {
        return !term.isObject()
                ? null
                : text(
                        "wording",
                        words(term.path("raw")),
                        "from",
                        whole(term.path("from")),
                        "to",
                        whole(term.path("to")),
                        "convocation",
                        words(term.path("convocation")));
    }

    private static Map<String, Object> people(JsonNode people) {
        return !people.isObject()
                ? null
                : text(
                        "wording",
                        words(people.path("raw")),
                        "min",
                        whole(people.path("min")),
                        "max",
                        whole(people.path("max")),
                        "approximate",
                        people.path("approx").asBoolean());
    }

    private static String words(JsonNode words) {
        return words.isTextual() ? words.asText() : null;
    }

    private static Integer whole(JsonNode number) {
        return number.isInt() ? number.asInt() : null;
    }

    private static String constant(JsonNode name) {
        return name.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Object> items(JsonNode list) {
        List<Object> items = new ArrayList<>();
        list.forEach(item -> items.add(item.asText()));
        return items;
    }
}
