package vn.giaoban.plans;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.giaoban.plans.PlansApi.PLANS;
import static vn.giaoban.plans.PlansApi.act;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.create;
import static vn.giaoban.plans.PlansApi.draft;
import static vn.giaoban.plans.PlansApi.event;
import static vn.giaoban.plans.PlansApi.get;
import static vn.giaoban.plans.PlansApi.issued;
import static vn.giaoban.plans.PlansApi.office;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;

/** A draft is written, rewritten and removed. */
@QuarkusTest
class PlanDraftHttpTest {

    @Test
    void the_office_writes_a_draft_and_finds_it_where_it_is_told() {
        Response created = create(conference());
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("number", nullValue())
                .body("issuingBody.id", equalTo(PlansApi.STANDING_BODY.toString()))
                .body("latePolicy", equalTo("MARK"))
                .body("limitPolicy", equalTo("WARN"))
                .body("rollPolicy", equalTo("NO_ROLL"))
                .body("events[0].timeText", containsString("dự kiến"))
                .body("allowed", containsInAnyOrder("EDIT", "DELETE", "ASSIGN", "ISSUE"));
        String location = created.header("Location");
        assertThat(location).endsWith(PLANS + "/" + created.path("id"));
        office().get(location).then().statusCode(200).body("title", equalTo("Tổ chức Hội nghị giao ban lần thứ tư"));
    }

    @Test
    void a_date_without_a_day_stays_without_a_day() {
        Map<String, Object> content = conference();
        content.put("issueDate", text("year", 2021, "month", 10));
        create(content)
                .then()
                .statusCode(201)
                .body("issueDate.year", equalTo(2021))
                .body("issueDate.month", equalTo(10))
                .body("issueDate.day", nullValue())
                .body("issueDateText", equalTo("ngày … tháng 10 năm 2021"));
    }

    @Test
    void decomposed_text_is_stored_composed() {
        Map<String, Object> content = conference();
        content.put("title", Normalizer.normalize("Nâng cao chất lượng kỳ họp", Normalizer.Form.NFD));
        create(content).then().statusCode(201).body("title", equalTo("Nâng cao chất lượng kỳ họp"));
    }

    @Test
    void a_repeated_request_writes_one_draft() {
        String key = UUID.randomUUID().toString();
        String first = office().header("Idempotency-Key", key)
                .contentType(JSON)
                .body(conference())
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office().header("Idempotency-Key", key)
                .contentType(JSON)
                .body(conference())
                .post(PLANS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void rewriting_keeps_the_events_that_are_named_and_counts_the_version_on() {
        Map<String, Object> content = conference();
        content.put("events", List.of(event("Đoàn 1"), event("Đoàn 2")));
        String id = draft(content);
        String second = get(office(), id).path("events[1].id");
        Map<String, Object> kept = event("Đoàn 2, đổi tên");
        kept.put("id", second);
        content.put("events", List.of(kept, event("Đoàn 3")));
        put(id, content, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("events.title", equalTo(List.of("Đoàn 2, đổi tên", "Đoàn 3")))
                .body("events[0].id", equalTo(second));
        get(office(), id).then().header("ETag", "\"1\"").body("events.position", equalTo(List.of(0, 1)));
    }

    @Test
    void an_event_of_another_plan_is_not_taken_over() {
        String foreign = get(office(), draft()).path("events[0].id");
        Map<String, Object> content = conference();
        Map<String, Object> event = event("Hội nghị");
        event.put("id", foreign);
        content.put("events", List.of(event));
        put(draft(), content, "\"0\"").then().statusCode(422).body("code", equalTo("EVENT_UNKNOWN"));
    }

    @Test
    void two_people_do_not_overwrite_each_other_unseen() {
        String id = draft();
        office().contentType(JSON)
                .body(conference())
                .put(PLANS + "/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        put(id, conference(), "\"0\"").then().statusCode(200);
        put(id, conference(), "\"0\"")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_CONFLICT"))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void what_is_issued_is_neither_rewritten_nor_removed() {
        String id = issued();
        String etag = PlansApi.etag(id);
        put(id, conference(), etag)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_ISSUED"))
                .body("detail", containsString("điều chỉnh, bổ sung"));
        office().header("If-Match", etag).delete(PLANS + "/" + id).then().statusCode(409);
    }

    @Test
    void a_draft_is_removed_with_its_events() {
        String id = draft();
        office().delete(PLANS + "/" + id).then().statusCode(428);
        office().header("If-Match", "\"0\"").delete(PLANS + "/" + id).then().statusCode(204);
        get(office(), id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void only_its_own_council_knows_of_a_draft() {
        String id = draft();
        get(SignIn.leader("tra-vinh"), id).then().statusCode(200).body("allowed", equalTo(List.of("ISSUE")));
        get(SignIn.administrator(), id).then().statusCode(200).body("allowed", empty());
        get(SignIn.reader("tra-vinh"), id).then().statusCode(404);
        get(SignIn.unit("tra-vinh/cau-ke"), id).then().statusCode(404);
        get(SignIn.office("lang-son"), id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        get(SignIn.stranger(), id).then().statusCode(401);
        act(SignIn.office("lang-son"), id, "issue", PlansApi.registration())
                .then()
                .statusCode(404);
        SignIn.office("lang-son")
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(conference())
                .put(PLANS + "/" + id)
                .then()
                .statusCode(404);
        SignIn.leader("tra-vinh")
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(conference())
                .put(PLANS + "/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        SignIn.leader("tra-vinh")
                .contentType(JSON)
                .body(conference())
                .post(PLANS)
                .then()
                .statusCode(403);
    }

    private static Response put(String id, Map<String, Object> content, String ifMatch) {
        return office().header("If-Match", ifMatch)
                .contentType(JSON)
                .body(content)
                .put(PLANS + "/" + id);
    }
}
