package vn.giaoban.paperwork.intake;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.giaoban.paperwork.intake.ImportsApi.IMPORTS;
import static vn.giaoban.paperwork.intake.ImportsApi.answerQuestions;
import static vn.giaoban.paperwork.intake.ImportsApi.confirm;
import static vn.giaoban.paperwork.intake.ImportsApi.confirmItems;
import static vn.giaoban.paperwork.intake.ImportsApi.decide;
import static vn.giaoban.paperwork.intake.ImportsApi.etag;
import static vn.giaoban.paperwork.intake.ImportsApi.get;
import static vn.giaoban.paperwork.intake.ImportsApi.office;
import static vn.giaoban.paperwork.intake.ImportsApi.paste;
import static vn.giaoban.paperwork.intake.ImportsApi.read;
import static vn.giaoban.paperwork.intake.ImportsApi.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.DocxFile;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

@QuarkusTest
class PlanImportHttpTest {

    @Test
    void a_pasted_plan_stands_beside_what_was_understood() {
        paste(SamplePlan.TEXT)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("document.blocks.text", hasItem("KẾ HOẠCH"))
                .body(
                        "items.kind",
                        hasItems("ISSUER", "NUMBER", "ISSUE_DATE", "TITLE", "EVENT", "ASSIGNMENT", "RECIPIENTS"))
                .body("items.decision", everyItem(nullValue()))
                .body("questions.code", hasItems("MIXED_DEADLINE_WORDING", "JOINT_OR_EACH"))
                .body("readerVersion", not(nullValue()))
                .body("sourceSha256.length()", equalTo(64));
    }

    @Test
    void evidence_points_at_the_words_it_quotes() {
        JsonPath view = paste(SamplePlan.TEXT).then().statusCode(201).extract().jsonPath();
        List<String> blocks = view.getList("document.blocks.text");
        for (Map<String, Object> item : view.<Map<String, Object>>getList("items")) {
            for (Object each : (List<?>) item.get("spans")) {
                Map<?, ?> span = (Map<?, ?>) each;
                String words =
                        blocks.get((int) span.get("block")).substring((int) span.get("from"), (int) span.get("to"));
                assertThat(words).as("%s", item.get("key")).isNotBlank();
            }
        }
        assertThat(view.getString("items.find { it.kind == 'NUMBER' }.content.number"))
                .isEqualTo("77");
        assertThat(view.getList("items.findAll { it.kind == 'ASSIGNMENT' }.content.assignment.topic"))
                .contains("Đổi mới giám sát chuyên đề ở cấp huyện");
    }

    @Test
    void bodies_are_found_in_the_register_of_the_documents_day() {
        JsonPath view = paste(SamplePlan.TEXT).then().statusCode(201).extract().jsonPath();
        String paper = "items.find { it.content.assignment?.topic == 'Theo dõi việc giải quyết kiến nghị của cử tri' }";
        assertThat(view.getList(paper + ".content.assignment.assigneeIds"))
                .containsExactly(
                        UnitRegister.bodyId("tra-vinh/chau-thanh", BodyKind.STANDING_BODY)
                                .toString(),
                        UnitRegister.bodyId("tra-vinh/tra-cu", BodyKind.STANDING_BODY)
                                .toString());
        assertThat(view.getString("items.find { it.kind == 'ISSUER' }.content.bodyId"))
                .isEqualTo(
                        UnitRegister.bodyId("tra-vinh", BodyKind.STANDING_BODY).toString());
        assertThat(view.getList("bodies.name")).contains("Thường trực HĐND huyện Trà Cú");
    }

    @Test
    void a_dry_run_keeps_nothing() {
        int before =
                office().get(IMPORTS + "?limit=200").jsonPath().getList("items").size();
        office().contentType(JSON)
                .body(Map.of("text", SamplePlan.TEXT))
                .post(IMPORTS + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("id")))
                .body("items.kind", hasItem("ASSIGNMENT"));
        assertThat(office().get(IMPORTS + "?limit=200").jsonPath().getList("items"))
                .hasSize(before);
    }

    @Test
    void decisions_and_edits_are_kept() {
        String id = read(SamplePlan.TEXT);
        decide(
                        id,
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "key",
                                        "/number",
                                        "decision",
                                        "CONFIRMED",
                                        "content",
                                        Map.of("number", "78", "symbol", "KH-HĐND")))))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("$", not(hasKey("document")));
        decide(id, Map.of("items", List.of(Map.of("key", "/place", "decision", "DROPPED"))))
                .then()
                .statusCode(200);

        JsonPath view = get(id);
        assertThat(view.getString("items.find { it.key == '/number' }.content.number"))
                .isEqualTo("78");
        assertThat(view.getBoolean("items.find { it.key == '/number' }.edited")).isTrue();
        assertThat(view.getString("items.find { it.key == '/place' }.decision")).isEqualTo("DROPPED");
    }

    @Test
    void an_answer_changes_what_the_items_say() {
        String id = read(SamplePlan.TEXT);
        JsonPath view = get(id);
        String mixed = view.getString("questions.find { it.code == 'MIXED_DEADLINE_WORDING' }.key");
        String joint = view.getString("questions.find { it.code == 'JOINT_OR_EACH' }.key");
        decide(
                        id,
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of("question", mixed, "value", "ON_THE_DAY"),
                                        Map.of("question", joint, "value", "JOINT"))))
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.content.assignment?.deadline }.content.assignment.deadline.reading",
                        hasItem("ON_THE_DAY"))
                .body("items.findAll { it.kind == 'ASSIGNMENT' }.content.assignment.product", hasItem("JOINT"));
    }

    @Test
    void everything_decided_becomes_an_ordinary_draft_with_ways_back() {
        String id = read(SamplePlan.TEXT);
        confirm(id).then().statusCode(409).body("code", equalTo("IMPORT_QUESTIONS_OPEN"));
        answerQuestions(id);
        confirm(id).then().statusCode(409).body("code", equalTo("IMPORT_ITEMS_OPEN"));
        confirmItems(id);
        String planId = confirm(id).then().statusCode(200).extract().path("planId");

        office().get("/api/v1/plans/" + planId)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("number", equalTo("77"))
                .body("symbol", equalTo("KH-HĐND"))
                .body("title", equalTo("Tổ chức hội nghị trao đổi kinh nghiệm giám sát năm 2023"))
                .body("events", hasSize(1))
                .body("purposes", hasItem("Trao đổi cách làm hay trong giám sát giữa các địa phương"))
                .body("recipients", hasItem("Thường trực Tỉnh ủy"));
        JsonPath assignments =
                office().get("/api/v1/plans/" + planId + "/assignments").jsonPath();
        assertThat(assignments.getList("items.topic"))
                .contains("Đổi mới giám sát chuyên đề ở cấp huyện", "Theo dõi việc giải quyết kiến nghị của cử tri");
        List<String> ids = assignments.getList("items.id");
        office().get("/api/v1/plans/" + planId + "/source")
                .then()
                .statusCode(200)
                .body("importId", equalTo(id))
                .body("links.objectId", hasItems(ids.toArray()))
                .body("links.kind", hasItems("TITLE", "ISSUER"));

        confirm(id).then().statusCode(200).body("planId", equalTo(planId));
        decide(id, Map.of("items", List.of(Map.of("key", "/place"))))
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_CONFIRMED"));
    }

    @Test
    void what_was_dropped_is_not_in_the_draft() {
        String id = read(SamplePlan.TEXT);
        answerQuestions(id);
        confirmItems(id);
        decide(
                id,
                Map.of(
                        "items",
                        List.of(
                                Map.of("key", "/recipients", "decision", "DROPPED"),
                                Map.of("key", "/assignments/0", "decision", "DROPPED"))));
        String planId = confirm(id).then().statusCode(200).extract().path("planId");
        office().get("/api/v1/plans/" + planId).then().body("recipients", hasSize(0));
        assertThat(office().get("/api/v1/plans/" + planId + "/assignments")
                        .jsonPath()
                        .getList("items.topic"))
                .doesNotContain("Đổi mới giám sát chuyên đề ở cấp huyện");
    }

    @Test
    void a_draft_that_is_deleted_leaves_its_import_to_be_confirmed_again() {
        String id = read(SamplePlan.TEXT);
        answerQuestions(id);
        confirmItems(id);
        String planId = confirm(id).then().statusCode(200).extract().path("planId");
        String version = office().get("/api/v1/plans/" + planId).header("ETag");
        office().header("If-Match", version)
                .delete("/api/v1/plans/" + planId)
                .then()
                .statusCode(204);
        assertThat(confirm(id).then().statusCode(200).extract().<String>path("planId"))
                .isNotEqualTo(planId);
    }

    @Test
    void the_issuing_body_of_another_council_is_asked() {
        String foreign = SamplePlan.TEXT.replace("Trà Vinh", "Lạng Sơn").replace("TRÀ VINH", "LẠNG SƠN");
        String id = read(foreign);
        JsonPath view = get(id);
        assertThat(view.getList("questions.code")).contains("ISSUER_UNKNOWN");
        String option = view.getString("questions.find { it.code == 'ISSUER_UNKNOWN' }.options[0].value");
        assertThat(option).isEqualTo("BODY:" + UnitRegister.bodyId("tra-vinh", BodyKind.STANDING_BODY));
    }

    @Test
    void items_that_a_plan_would_refuse_are_named_by_their_keys() {
        String id = read(SamplePlan.TEXT);
        answerQuestions(id);
        confirmItems(id);
        decide(
                id,
                Map.of(
                        "items",
                        List.of(Map.of(
                                "key",
                                "/title",
                                "decision",
                                "CONFIRMED",
                                "content",
                                Map.of("planKind", "CONFERENCE")))));
        confirm(id)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem("/title"));
        assertThat(get(id).getString("planId")).isNull();
    }

    @Test
    void word_files_come_in_and_go_out_unchanged() {
        DocxFile file = new DocxFile();
        SamplePlan.TEXT.lines().forEach(file::line);
        byte[] content = file.bytes();
        String id = upload("Kế hoạch 77.docx", content)
                .then()
                .statusCode(201)
                .body("sourceFormat", equalTo("DOCX"))
                .body("items.kind", hasItem("ASSIGNMENT"))
                .extract()
                .path("id");
        byte[] back = office().get(IMPORTS + "/" + id + "/file")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(content);
    }

    @Test
    void a_body_whose_parts_never_end_is_malformed() {
        office().contentType("multipart/form-data; boundary=x")
                .body("[".repeat(5_000).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
    }

    @Test
    void what_cannot_be_read_is_told_and_not_kept() {
        upload("ke-hoach.rtf", "{\\rtf1 Kế hoạch}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_UNREADABLE"))
                .body("reason", equalTo("UNKNOWN_FORMAT"))
                .body("detail", endsWith("."));
        paste("Kính gửi: Ủy ban nhân dân huyện\nVề việc mượn hội trường.")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_PLAN"));
        paste("MẬT\n" + SamplePlan.TEXT).then().statusCode(422).body("code", equalTo("SECRET_NOT_ALLOWED"));
        paste("").then().statusCode(422).body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void nobody_else_sees_or_touches_it() {
        String id = read(SamplePlan.TEXT);
        var foreign = List.of(SignIn.office("lang-son"), SignIn.office("tra-vinh/cau-ke"));
        for (var caller : foreign) {
            caller.get(IMPORTS + "/" + id).then().statusCode(404);
            caller.get(IMPORTS + "/" + id + "/file").then().statusCode(404);
            caller.header("If-Match", "\"0\"")
                    .contentType(JSON)
                    .body(Map.of())
                    .patch(IMPORTS + "/" + id)
                    .then()
                    .statusCode(404);
            caller.header("If-Match", "\"0\"")
                    .post(IMPORTS + "/" + id + "/confirm")
                    .then()
                    .statusCode(404);
            caller.header("If-Match", "\"0\"").delete(IMPORTS + "/" + id).then().statusCode(404);
            caller.get(IMPORTS).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        for (var caller :
                List.of(SignIn.leader("tra-vinh"), SignIn.reader("tra-vinh"), SignIn.unit("tra-vinh/cau-ke"))) {
            caller.get(IMPORTS + "/" + id).then().statusCode(403);
            caller.get(IMPORTS).then().statusCode(403);
        }
    }

    @Test
    void answers_that_name_something_are_checked() {
        String id = read(SamplePlan.TEXT.replace("(thứ Sáu)", "(thứ Năm)").replace("huyện Trà Cú", "huyện Hồng Vân"));
        JsonPath view = get(id);
        String weekday = view.getString("questions.find { it.code == 'WEEKDAY_MISMATCH' }.key");
        String unknown = view.getString("questions.find { it.code == 'UNIT_UNKNOWN' }.key");
        for (String value : List.of("OTHER_DATE", "OTHER_DATE:", "OTHER_DATE:31/9/2023")) {
            decide(id, Map.of("answers", List.of(Map.of("question", weekday, "value", value))))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IMPORT_ITEM_UNKNOWN"));
        }
        decide(id, Map.of("answers", List.of(Map.of("question", unknown, "value", "CHOOSE:nobody"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("IMPORT_ITEM_UNKNOWN"));
        String stranger = "0192f000-0000-7000-8000-000000000999";
        decide(id, Map.of("answers", List.of(Map.of("question", unknown, "value", "CHOOSE:" + stranger))))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem(unknown));
        String traCu =
                UnitRegister.bodyId("tra-vinh/tra-cu", BodyKind.STANDING_BODY).toString();
        decide(
                        id,
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of("question", weekday, "value", "OTHER_DATE:2023-09-28"),
                                        Map.of("question", unknown, "value", "CHOOSE:" + traCu))))
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'EVENT' }.content.event.time.from", equalTo("2023-09-28"))
                .body("items.content.assignment.assigneeIds.flatten()", hasItem(traCu))
                .body("bodies.id", hasItem(traCu));
    }

    @Test
    void versions_and_unknown_keys_are_checked() {
        String id = read(SamplePlan.TEXT);
        office().contentType(JSON)
                .body(Map.of())
                .patch(IMPORTS + "/" + id)
                .then()
                .statusCode(428);
        office().header("If-Match", "\"9\"")
                .contentType(JSON)
                .body(Map.of())
                .patch(IMPORTS + "/" + id)
                .then()
                .statusCode(412);
        decide(id, Map.of("items", List.of(Map.of("key", "/nothing", "decision", "CONFIRMED"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("IMPORT_ITEM_UNKNOWN"));
        decide(id, Map.of("answers", List.of(Map.of("question", "q99", "value", "X"))))
                .then()
                .statusCode(422);
    }

    @Test
    void a_document_can_be_deleted() {
        String id = read(SamplePlan.TEXT);
        office().header("If-Match", etag(id)).delete(IMPORTS + "/" + id).then().statusCode(204);
        office().get(IMPORTS + "/" + id).then().statusCode(404);
    }

    @Test
    void groups_of_participants_come_along_with_their_quotas() {
        String id = read(SamplePlan.TEXT);
        answerQuestions(id);
        confirmItems(id);
        String planId = confirm(id).then().statusCode(200).extract().path("planId");
        JsonPath groups =
                office().get("/api/v1/plans/" + planId + "/participant-groups").jsonPath();
        assertThat(groups.getString("items.wording")).contains("Đại diện lãnh đạo Ủy ban nhân dân tỉnh");
        assertThat(office().get("/api/v1/plans/" + planId + "/source")
                        .jsonPath()
                        .getList("links.kind"))
                .contains("GROUP");
    }

    @Test
    void list_and_view_cost_the_same_however_much_there_is() {
        String id = read(SamplePlan.TEXT);
        office().get(IMPORTS);
        assertThat(Statements.count(() -> office().get(IMPORTS).then().statusCode(200)))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.count(
                        () -> office().get(IMPORTS + "/" + id).then().statusCode(200)))
                .isLessThanOrEqualTo(5);
    }
}
