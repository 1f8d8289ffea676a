package vn.giaoban.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/**
 * The request for one assignment, in the documents' words: {@code AnAssignment.paper("…").of("tra-vinh/cau-ke")
 * .noLaterThan("2023-09-15")}. Units stand for their standing bodies.
 */
public final class AnAssignment {

    private final Map<String, Object> content = new LinkedHashMap<>();

    private AnAssignment(String kind) {
        content.put("kind", kind);
        content.put("assigneeMode", "LISTED");
        content.put("product", "ONE_EACH");
    }

    public static AnAssignment paper(String topic) {
        return new AnAssignment("PAPER").with("topic", topic);
    }

    public static AnAssignment task(String task) {
        return new AnAssignment("TASK").with("task", task);
    }

    public AnAssignment of(String... units) {
        return with("assigneeIds", Stream.of(units).map(AnAssignment::body).toList());
    }

    /** «Thường trực HĐND các huyện, thị xã, thành phố», «Thường trực HĐND các xã, phường». */
    public AnAssignment ofAll(String level, String underUnit) {
        return with("assigneeMode", "RULE").with("rules", List.of(standingBodies(level, underUnit)));
    }

    public static Map<String, Object> standingBodies(String level, String underUnit) {
        return Map.of(
                "kind",
                "STANDING_BODY",
                "level",
                level,
                "unitTypes",
                List.of(),
                "underUnitId",
                UnitRegister.unitId(underUnit));
    }

    /** One product of all, led by one of them. */
    public AnAssignment jointlyLedBy(String unit) {
        return with("product", "JOINT").with("leadBodyId", body(unit));
    }

    /** «chậm nhất là ngày …». */
    public AnAssignment noLaterThan(String date) {
        return due("chậm nhất là ngày " + date, "INCLUSIVE", date);
    }

    /** «trước ngày …». */
    public AnAssignment before(String date) {
        return due("trước ngày " + date, "EXCLUSIVE", date);
    }

    public AnAssignment due(String wording, String semantics, String date) {
        return with(
                "deadline",
                Map.of(
                        "wording",
                        wording,
                        "kind",
                        "ABSOLUTE",
                        "semantics",
                        semantics,
                        "date",
                        date,
                        "yearInferred",
                        false));
    }

    /** «chậm nhất … ngày trước ngày khai mạc». */
    public AnAssignment daysBeforeTheEvent(int days) {
        return with(
                "deadline",
                Map.of(
                        "kind",
                        "RELATIVE",
                        "semantics",
                        "INCLUSIVE",
                        "offsetAmount",
                        days,
                        "offsetUnit",
                        "DAY",
                        "offsetDirection",
                        "BEFORE",
                        "anchor",
                        "EVENT_START",
                        "yearInferred",
                        false));
    }

    public AnAssignment with(String field, Object value) {
        content.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return content;
    }

    public static UUID body(String unit) {
        return UnitRegister.bodyId(unit, BodyKind.STANDING_BODY);
    }
}
