package vn.giaoban.paperwork.reading;

import static vn.giaoban.paperwork.reading.LabelJson.value;
import static vn.giaoban.paperwork.reading.LabelJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.OffsetUnit;

/** An assignment in the format of the labels. */
final class AssignmentJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<OffsetUnit, String> UNITS = Map.of(
            OffsetUnit.DAY, "day", OffsetUnit.WORKDAY, "workday", OffsetUnit.WEEK, "week", OffsetUnit.MONTH, "month");

    private AssignmentJson() {}

    static ObjectNode of(AssignmentReading assignment) {
        ObjectNode json = JSON.objectNode();
        json.put("kind", word(assignment.kind()));
        json.set("assignees", names(assignment.assignees()));
        json.put("topic", value(assignment.topic()));
        json.put("text", value(assignment.text()));
        json.set("deadline", deadline(assignment.deadline()));
        json.put("deliverTo", name(assignment.deliverTo()));
        json.set("limits", limits(assignment.limits()));
        json.put("assigneesText", value(assignment.assigneesText()));
        json.put("section", assignment.section());
        if (assignment.assignees().stream().anyMatch(body -> body.value().collective())) {
            json.put("collective", true);
        }
        list(json, "cooperating", assignment.cooperating());
        list(json, "directedBy", assignment.directedBy());
        list(json, "preparedBy", assignment.preparedBy());
        text(json, "onBehalfOf", name(assignment.onBehalfOf()));
        levels(json, assignment);
        if (assignment.assigneeInferred()) {
            json.put("assigneeInferred", true);
        }
        if (assignment.standing()) {
            json.put("standing", true);
        }
        if (assignment.duplicateOf() != null) {
            json.put("duplicateOf", assignment.duplicateOf());
        }
        if (assignment.topicToBeRegistered()) {
            json.put("topicToBeRegistered", true);
        }
        if (assignment.condition() != null) {
            json.set(
                    "condition",
                    JSON.objectNode().put("raw", assignment.condition().value()));
        }
        if (assignment.scopeNote() != null) {
            json.set(
                    "scopeNote",
                    JSON.objectNode().put("text", assignment.scopeNote().value()));
        }
        return json;
    }

    private static void levels(ObjectNode json, AssignmentReading assignment) {
        if (!assignment.authorLevels().isEmpty()) {
            ArrayNode levels = json.putArray("authorLevels");
            assignment.authorLevels().stream().sorted().forEach(level -> levels.add(word(level)));
        }
    }

    private static @Nullable ObjectNode deadline(@Nullable Fact<ReadDeadline> fact) {
        if (fact == null) {
            return null;
        }
        ReadDeadline read = fact.value();
        Deadline deadline = read.deadline();
        ObjectNode json = JSON.objectNode().put("raw", fact.text());
        if (read.counted() != null) {
            json.put("kind", "relative");
            json.putObject("offset")
                    .put("amount", read.counted().amount())
                    .put("unit", UNITS.get(read.counted().unit()))
                    .put("direction", word(read.counted().direction()));
            json.put("anchor", read.counted().from());
        } else {
            kind(json, fact, deadline);
        }
        json.put("lastDay", read.lastDay() == null ? null : read.lastDay().toString());
        if (deadline.weekdayStated() != null) {
            json.put("weekdayStated", vn.giaoban.calendar.VietnameseDates.weekday(deadline.weekdayStated()));
        }
        if (deadline.yearInferred()) {
            json.put("yearInferred", true);
        }
        return read.scope() == null ? json : json.put("scope", read.scope());
    }

    private static void kind(ObjectNode json, Fact<ReadDeadline> fact, Deadline deadline) {
        switch (deadline.kind()) {
            case ABSOLUTE ->
                json.put("kind", "absolute")
                        .put("date", deadline.date().toString())
                        .put(
                                "time",
                                deadline.time() == null ? null : deadline.time().toString())
                        .put("inclusive", deadline.semantics() == vn.giaoban.calendar.DeadlineSemantics.INCLUSIVE);
            case PERIOD ->
                json.put("kind", "period")
                        .put("from", deadline.periodFrom().toString())
                        .put("to", deadline.periodTo().toString());
            case RECURRING -> {
                boolean ruled = deadline.recurrence().startsWith("FREQ=");
                json.put("kind", ruled ? "recurring" : "recurring-unspecified");
                if (ruled) {
                    json.put("rrule", deadline.recurrence());
                }
            }
            default ->
                json.put("kind", "event-relative")
                        .put(
                                "anchor",
                                deadline.anchor() == null
                                        ? fact.text()
                                        : deadline.anchor()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'));
        }
    }

    private static @Nullable ObjectNode limits(@Nullable Fact<AssignmentReading.Limits> fact) {
        if (fact == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode().put("raw", fact.text());
        AssignmentReading.Limits limits = fact.value();
        if (limits.maxPages() != null) {
            json.put("maxPages", limits.maxPages());
        }
        if (limits.paper() != null) {
            json.put("paper", limits.paper());
        }
        if (limits.maxMinutes() != null) {
            json.put("maxMinutes", limits.maxMinutes());
        }
        return json;
    }

    private static void list(ObjectNode json, String name, List<Fact<ReadBody>> bodies) {
        if (!bodies.isEmpty()) {
            json.set(name, names(bodies));
        }
    }

    private static void text(ObjectNode json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, text);
        }
    }

    private static ArrayNode names(List<Fact<ReadBody>> bodies) {
        ArrayNode names = JSON.arrayNode();
        bodies.forEach(body -> names.add(body.value().name()));
        return names;
    }

    private static @Nullable String name(@Nullable Fact<ReadBody> body) {
        return body == null ? null : body.value().name();
    }
}
