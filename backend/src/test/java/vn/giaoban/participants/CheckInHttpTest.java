package vn.giaoban.participants;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giaoban.participants.ParticipantsApi.addGroup;
import static vn.giaoban.participants.ParticipantsApi.group;
import static vn.giaoban.participants.ParticipantsApi.groupId;
import static vn.giaoban.participants.ParticipantsApi.name;
import static vn.giaoban.participants.ParticipantsApi.person;
import static vn.giaoban.participants.ParticipantsApi.scan;
import static vn.giaoban.participants.ParticipantsApi.scanOf;
import static vn.giaoban.participants.ParticipantsApi.substitute;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The desk, also when it was offline. */
@QuarkusTest
class CheckInHttpTest {

    @Inject
    TestClock clock;

    private APlan plan;
    private String person;

    @BeforeEach
    void somebodyIsExpected() {
        clock.reset();
        clock.setTo("2023-09-22T08:30:00+07:00");
        plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
        addGroup(plan, group("Khách mời", null)).then().statusCode(201);
        plan.issuedOn("2023-08-30");
        person = name(plan.office(), plan, groupId(plan, 0), person("Trần Mẫu Một"))
                .path("id");
    }

    @Test
    void a_scan_keeps_its_own_time_and_one_sent_twice_counts_once() {
        Map<String, Object> first = scanOf("IN", person, "2023-09-22T00:58:00Z");
        scan(plan, List.of(first))
                .then()
                .statusCode(200)
                .body("outcome", contains("RECORDED"))
                .body("[0].firstAt", equalTo("2023-09-22T00:58:00Z"));
        scan(plan, List.of(first)).then().body("outcome", contains("RECORDED"));
        scan(plan, List.of(scanOf("IN", person, "2023-09-22T01:10:00Z")))
                .then()
                .body("outcome", contains("DUPLICATE"))
                .body("[0].firstAt", equalTo("2023-09-22T00:58:00Z"));
        deskList()
                .body("people[0].presence", equalTo("PRESENT"))
                .body("people[0].firstInAt", equalTo("2023-09-22T00:58:00Z"));
    }

    @Test
    void nothing_of_a_batch_is_dropped_without_a_word() {
        Map<String, Object> byToken = new HashMap<>(scanOf("IN", person, "2023-09-22T01:00:00Z"));
        byToken.remove("participantId");
        byToken.put("token", deskList().extract().path("people[0].token"));
        Map<String, Object> stranger = new HashMap<>(byToken);
        stranger.put("id", "0123456789abcdef0123456789abcdef");
        stranger.put("token", "chẳng có ai");
        scan(
                        plan,
                        List.of(
                                scanOf("IN", person, "2023-09-22T03:00:00Z"),
                                stranger,
                                byToken,
                                scanOf("OUT", person, "2023-01-01T01:00:00Z")))
                .then()
                .statusCode(200)
                .body("outcome", contains("REFUSED", "UNKNOWN", "RECORDED", "REFUSED"))
                .body("code", contains("SCAN_IN_FUTURE", "SCAN_UNKNOWN", null, "SCAN_TOO_OLD"));
    }

    @Test
    void who_sent_somebody_else_is_not_expected_any_more() {
        substitute(plan.office(), person, 0, person("Người Đi Thay")).then().statusCode(201);
        deskList()
                .body("people", hasSize(1))
                .body("people[0].name", equalTo("Người Đi Thay"))
                .body("people[0].standsInFor", equalTo("Trần Mẫu Một"));
    }

    @Test
    void a_mistake_is_taken_back() {
        scan(
                        plan,
                        List.of(
                                scanOf("IN", person, "2023-09-22T01:00:00Z"),
                                scanOf("UNDO", person, "2023-09-22T01:01:00Z")))
                .then()
                .body("outcome", contains("RECORDED", "RECORDED"))
                .body("[1].presence", equalTo("NOT_YET"));
    }

    /** A browser makes 32 random hex digits, not a UUID; MariaDB keeps only UUIDs as they are. */
    @Test
    void any_digits_are_an_id() {
        Map<String, Object> in = new HashMap<>(scanOf("IN", person, "2023-09-22T01:00:00Z"));
        in.put("id", "78420e80e74a9ef469f1d5cf988ff8e5");
        Map<String, Object> out = new HashMap<>(scanOf("OUT", person, "2023-09-22T01:05:00Z"));
        out.put("id", "d1c3e9207e97801103899d81bd03ad0b");
        for (int sent = 0; sent < 2; sent++) {
            scan(plan, List.of(in)).then().body("outcome", contains("RECORDED"));
            scan(plan, List.of(out)).then().body("outcome", contains("RECORDED"));
        }
    }

    @Test
    void the_desk_is_for_the_office_that_runs_the_plan() {
        String path = "/api/v1/plans/" + plan.id() + "/check-in-list";
        SignIn.office("hau-giang").get(path).then().statusCode(404);
        SignIn.unit("tra-vinh/cau-ke").get(path).then().statusCode(403);
        SignIn.leader("tra-vinh").get(path).then().statusCode(403);
        plan.office()
                .contentType("application/json")
                .body(Map.of(
                        "scans", List.of(Map.of("id", "không phải hex", "act", "IN", "at", "2023-09-22T01:00:00Z"))))
                .post("/api/v1/plans/" + plan.id() + "/check-ins")
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    private ValidatableResponse deskList() {
        return plan.office()
                .get("/api/v1/plans/" + plan.id() + "/check-in-list")
                .then()
                .statusCode(200);
    }
}
