package vn.giaoban.assignments;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The assignments of a draft: written, looked at beforehand, rewritten, removed, and closed by the issue. */
@QuarkusTest
class AssignmentHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    private static AnAssignment paper() {
        return AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                .of(CAU_KE)
                .noLaterThan("2023-09-15");
    }

    private static Response preview(RequestSpecification caller, APlan plan, AnAssignment content) {
        return caller.contentType(JSON)
                .body(content.body())
                .post("/api/v1/plans/" + plan.id() + "/assignments/preview");
    }

    private static Response put(RequestSpecification caller, String id, String ifMatch, AnAssignment content) {
        return caller.header("If-Match", ifMatch)
                .contentType(JSON)
                .body(content.body())
                .put("/api/v1/assignments/" + id);
    }

    private static Response list(RequestSpecification caller, APlan plan) {
        return caller.get("/api/v1/plans/" + plan.id() + "/assignments");
    }

    @Test
    void everything_that_is_written_is_read_back() {
        APlan plan = APlan.of("tra-vinh").drafted();
        Response created = plan.assign(paper().with("section", "II.2")
                .with("assigneesText", "Thường trực Hội đồng nhân dân huyện Cầu Kè")
                .with("authorLevels", List.of("DISTRICT", "COMMUNE"))
                .with("deliverToBodyId", AnAssignment.body("tra-vinh"))
                .with("limits", Map.of("wording", "không quá 4 trang A4", "maxPages", 4, "paper", "A4"))
                .with("directedBy", List.of("Thường trực HĐND tỉnh"))
                .with("cooperating", List.of("các Ban HĐND tỉnh"))
                .with("condition", "khi có yêu cầu của chủ trì"));
        created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", notNullValue())
                .body("position", equalTo(1))
                .body("limits.maxPages", equalTo(4))
                .body("authorLevels", contains("DISTRICT", "COMMUNE"))
                .body("deliverTo.name", equalTo("Thường trực HĐND tỉnh Trà Vinh"))
                .body("assignees.name", contains("Thường trực HĐND huyện Cầu Kè"))
                .body("deadline.wording", equalTo("chậm nhất là ngày 2023-09-15"))
                .body("due.lastDayText", equalTo("hết ngày thứ Sáu 15/09/2023"))
                .body("condition", equalTo("khi có yêu cầu của chủ trì"))
                .body("standing", equalTo(false))
                .body("resolvedOn", nullValue());
        list(plan.office(), plan).then().body("items[0].id", equalTo(created.path("id")));
    }

    @Test
    void a_form_is_tried_out_without_writing_anything() {
        APlan plan = APlan.of("tra-vinh").drafted();
        preview(
                        plan.office(),
                        plan,
                        AnAssignment.task("chọn và mời giúp")
                                .ofAll("DISTRICT", "tra-vinh")
                                .due("chậm nhất trước ngày 15/6/2024", "AMBIGUOUS", "2024-06-15"))
                .then()
                .statusCode(200)
                .body("assignees", hasSize(9))
                .body("assignees.unitName", hasItems("huyện Duyên Hải", "thị xã Duyên Hải"))
                .body("due.lastDay", equalTo("2024-06-14"))
                .body("due.steps.code", hasItem("AMBIGUOUS_UNDECIDED"));
        list(plan.office(), plan).then().body("items", hasSize(0));
        assertThat(plan.obligations()).isZero();
    }

    @Test
    void several_rules_name_each_body_once() {
        APlan plan = APlan.of("quang-ngai/duc-pho").drafted();
        Map<String, Object> communes = AnAssignment.standingBodies("COMMUNE", "quang-ngai/duc-pho");
        Map<String, Object> wards = Map.of(
                "kind",
                "STANDING_BODY",
                "level",
                "COMMUNE",
                "unitTypes",
                List.of("WARD"),
                "underUnitId",
                communes.get("underUnitId"));
        AnAssignment all =
                AnAssignment.task("gửi báo cáo").with("assigneeMode", "RULE").with("rules", List.of(communes, wards));
        preview(plan.office(), plan, all).then().statusCode(200).body("assignees", hasSize(15));
    }

    @Test
    void who_writes_over_what_they_have_not_seen_is_told_so() {
        APlan plan = APlan.of("tra-vinh").assigning(paper()).drafted();
        String id = list(plan.office(), plan).path("items[0].id");
        put(plan.office(), id, "\"0\"", paper().with("topic", "Chủ đề mới"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("topic", equalTo("Chủ đề mới"));
        put(plan.office(), id, "\"0\"", paper()).then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        plan.office()
                .contentType(JSON)
                .body(paper().body())
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(428);
        plan.office()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/assignments/" + id)
                .then()
                .statusCode(204);
        list(plan.office(), plan).then().body("items", hasSize(0));
    }

    @Test
    void the_words_of_an_issued_plan_stand() {
        APlan plan = APlan.of("tra-vinh").assigning(paper()).issuedOn("2023-08-30");
        String id = list(plan.office(), plan).path("items[0].id");
        plan.assign(paper()).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_ISSUED"));
        put(plan.office(), id, "\"1\"", paper()).then().statusCode(409).body("code", equalTo("PLAN_ALREADY_ISSUED"));
        plan.office()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/assignments/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void what_cannot_be_meant_is_refused_field_by_field() {
        APlan plan = APlan.of("tra-vinh").drafted();
        plan.assign(AnAssignment.paper(" ").of())
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", contains("topic", "assigneeIds"));
        plan.assign(paper().with("leadBodyId", AnAssignment.body("tra-vinh/tra-cu")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("leadBodyId"));
        plan.assign(paper().with("assigneeIds", List.of(UUID.randomUUID()))
                        .with("deliverToBodyId", UUID.randomUUID())
                        .with("eventId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("assigneeIds[0]", "deliverToBodyId", "eventId"));
        plan.assign(paper().with("assigneeMode", "RULE").with("rules", List.of()))
                .then()
                .statusCode(422);
        plan.assign(paper().with("kind", null)).then().statusCode(422).body("violations.field", contains("kind"));
        plan.assign(paper().with("deadline", Map.of("kind", "ABSOLUTE", "yearInferred", false)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("deadline"));
        plan.assign(paper().with("topc", "x")).then().statusCode(400);
    }

    @Test
    void a_draft_is_its_own_councils_and_a_plan_in_force_everybodys_who_takes_part() {
        APlan plan = APlan.of("tra-vinh").assigning(paper()).drafted();
        String id = list(plan.office(), plan).path("items[0].id");
        list(SignIn.leader("tra-vinh"), plan).then().statusCode(200);
        for (RequestSpecification other :
                List.of(SignIn.reader("tra-vinh"), SignIn.unit(CAU_KE), SignIn.office("lang-son"))) {
            list(other, plan).then().statusCode(404);
        }
        preview(SignIn.office("lang-son"), plan, paper()).then().statusCode(404);
        put(SignIn.office("lang-son"), id, "\"0\"", paper())
                .then()
                .statusCode(404)
                .body("detail", equalTo("Không tìm thấy phân công."));
        SignIn.office("lang-son")
                .header("If-Match", "\"0\"")
                .delete("/api/v1/assignments/" + id)
                .then()
                .statusCode(404);
        put(SignIn.unit(CAU_KE), id, "\"0\"", paper()).then().statusCode(403);
        plan.issuedOn("2023-08-30");
        list(SignIn.unit(CAU_KE), plan).then().statusCode(200).body("items.resolvedOn", contains("2023-08-30"));
        list(SignIn.unit("tra-vinh/tieu-can"), plan).then().statusCode(404);
    }

    @Test
    void a_page_follows_the_order_of_the_text() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(paper().with("topic", "một"))
                .assigning(paper().with("topic", "hai"))
                .assigning(paper().with("topic", "ba"))
                .drafted();
        Response first = plan.office().get("/api/v1/plans/" + plan.id() + "/assignments?limit=2");
        first.then().body("items.topic", contains("một", "hai"));
        plan.office()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/api/v1/plans/" + plan.id() + "/assignments")
                .then()
                .body("items.topic", contains("ba"))
                .body("nextCursor", nullValue());
    }
}
