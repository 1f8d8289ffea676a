package vn.giaoban.participants;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;

/** What tests say to the participants' endpoints. */
final class ParticipantsApi {

    private static final String PARTICIPANTS = "/api/v1/participants/";

    private ParticipantsApi() {}

    /** «mỗi huyện mời …», named by the standing bodies of these units. */
    static Map<String, Object> group(String wording, Integer max, String... units) {
        Map<String, Object> group = new HashMap<>();
        group.put("kind", "DELEGATES");
        group.put("wording", wording);
        group.put("naming", units.length == 0 ? "OFFICE" : "BODIES");
        group.put("bodyIds", List.of(units).stream().map(AnAssignment::body).toList());
        group.put("rules", List.of());
        group.put("exceptions", List.of());
        if (max != null) {
            group.put("quotaMax", max);
        }
        return group;
    }

    static Map<String, Object> person(String name) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("title", "Phó Chủ tịch HĐND xã");
        return person;
    }

    static Response addGroup(APlan plan, Map<String, Object> group) {
        return plan.office().contentType(JSON).body(group).post("/api/v1/plans/" + plan.id() + "/participant-groups");
    }

    static String groupId(APlan plan, int index) {
        return plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .path("items[" + index + "].id");
    }

    static Response name(RequestSpecification caller, APlan plan, String groupId, Map<String, Object> person) {
        return caller.contentType(JSON)
                .body(Map.of("groupId", groupId, "person", person))
                .post("/api/v1/plans/" + plan.id() + "/participants");
    }

    static Response list(RequestSpecification caller, APlan plan) {
        return caller.get("/api/v1/plans/" + plan.id() + "/participants");
    }

    static Response put(RequestSpecification caller, String id, String path, long version, Object body) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(body)
                .put(PARTICIPANTS + id + path);
    }

    static Response substitute(RequestSpecification caller, String id, long version, Map<String, Object> person) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(Map.of("person", person, "maySpeak", true, "mayVote", false))
                .post(PARTICIPANTS + id + "/substitute");
    }

    static Response remove(RequestSpecification caller, String id, long version) {
        return caller.header("If-Match", "\"" + version + "\"").delete(PARTICIPANTS + id);
    }

    static Response scan(APlan plan, List<Map<String, Object>> scans) {
        return plan.office()
                .contentType(JSON)
                .body(Map.of("scans", scans))
                .post("/api/v1/plans/" + plan.id() + "/check-ins");
    }

    static Map<String, Object> scanOf(String act, String participantId, String at) {
        return Map.of(
                "id", UUID.randomUUID().toString().replace("-", ""),
                "act", act,
                "at", at,
                "participantId", participantId);
    }
}
