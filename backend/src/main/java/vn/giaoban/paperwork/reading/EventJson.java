package vn.giaoban.paperwork.reading;

import static vn.giaoban.paperwork.reading.LabelJson.raw;
import static vn.giaoban.paperwork.reading.LabelJson.texts;
import static vn.giaoban.paperwork.reading.LabelJson.value;
import static vn.giaoban.paperwork.reading.LabelJson.word;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.paperwork.reading.EventReading.ConnectionPoint;
import vn.giaoban.paperwork.reading.EventReading.Duration;
import vn.giaoban.paperwork.reading.EventReading.Mode;

/** An event in the format of the labels. */
final class EventJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EventJson() {}

    static ObjectNode of(EventReading event) {
        ObjectNode json = JSON.objectNode();
        json.put("title", event.title().value());
        json.put("kind", word(event.kind()));
        json.set("date", date(event.time()));
        json.put("place", value(event.place()));
        mode(json, event);
        json.set("duration", duration(event.duration()));
        if (event.time() != null && event.time().value().monthPart() != null) {
            json.put("monthPart", word(event.time().value().monthPart()));
            json.put("fromToIsConvention", true);
        }
        raw(json, "weekdayStated", event.weekdayStated());
        nested(json, "address", event.address());
        nested(json, "transport", event.transport());
        nested(json, "laterNotice", event.laterNotice());
        nested(json, "fallback", event.fallback());
        if (event.venueChosenBy() != null) {
            json.put("venueToBeChosenBy", event.venueChosenBy().value().name());
        }
        if (!event.connectionPoints().isEmpty()) {
            json.set("connectionPoints", LabelJson.array(event.connectionPoints(), EventJson::point));
        }
        if (!event.chairs().isEmpty()) {
            json.set("chairs", texts(event.chairs()));
        }
        if (!event.programme().isEmpty()) {
            json.set("programme", texts(event.programme()));
        }
        if (event.description() != null) {
            json.put("text", event.description().value());
        }
        return json;
    }

    private static void mode(ObjectNode json, EventReading event) {
        if (event.mode() == null) {
            json.put("mode", word(Mode.IN_PERSON));
            json.put("modeStated", false);
        } else {
            json.put("mode", word(event.mode().value()));
            nested(json, "modeRaw", event.mode());
        }
    }

    private static @Nullable ObjectNode date(@Nullable Fact<FuzzyTime> fact) {
        if (fact == null) {
            return null;
        }
        FuzzyTime time = fact.value();
        ObjectNode json = JSON.objectNode()
                .put("raw", fact.text())
                .put("from", time.from() == null ? null : time.from().toString())
                .put("to", time.to() == null ? null : time.to().toString())
                .put("precision", word(time.precision()))
                .put("tentative", time.tentative());
        if (time.startTime() != null) {
            json.put("time", time.startTime().toString());
        }
        if (fact.doubts().contains(Doubt.YEAR_INFERRED)) {
            json.put("yearInferred", true);
        }
        return json;
    }

    private static @Nullable ObjectNode duration(@Nullable Fact<Duration> fact) {
        if (fact == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode().put("raw", fact.text());
        if (fact.value().sessions() != null) {
            return json.put("sessions", fact.value().sessions());
        }
        double days = fact.value().days();
        return days == Math.rint(days) ? json.put("days", (int) days) : json.put("days", days);
    }

    private static ObjectNode point(Fact<ConnectionPoint> fact) {
        ConnectionPoint point = fact.value();
        ObjectNode json = JSON.objectNode()
                .put("level", point.level() == null ? null : word(point.level()))
                .put("count", point.count());
        return point.place() == null ? json.put("raw", fact.text()) : json.put("place", point.place());
    }

    private static void raw(ObjectNode json, String name, @Nullable Fact<?> fact) {
        if (fact != null) {
            json.put(name, fact.text());
        }
    }

    private static void nested(ObjectNode json, String name, @Nullable Fact<?> fact) {
        if (fact != null) {
            json.set(name, JSON.objectNode().put("raw", LabelJson.raw(fact)));
        }
    }
}
