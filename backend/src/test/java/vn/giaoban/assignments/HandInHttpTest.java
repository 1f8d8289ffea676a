package vn.giaoban.assignments;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A district drafts, sends, gets a receipt; the office sees what was sent and nothing else. */
@QuarkusTest
class HandInHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    TestClock clock;

    @BeforeEach
    void threeDaysBefore() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    private static AnAssignment paper() {
        return AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                .of(CAU_KE)
                .noLaterThan("2023-09-15");
    }

    private static AnObligation owed() {
        return APlan.of("tra-vinh").assigning(paper()).issuedOn("2023-08-30").owedBy(CAU_KE);
    }

    @Test
    void a_paper_is_drafted_sent_and_receipted() {
        AnObligation owed = owed();
        Response uploaded = owed.upload("Tham luận Cầu Kè.pdf", AnObligation.PDF);
        uploaded.then()
                .statusCode(201)
                .body("fileName", equalTo("Tham luận Cầu Kè.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("pages", equalTo(1))
                .body("pageSource", equalTo("EXACT_PDF"))
                .body("overLimit", equalTo(false));
        owed.saveDraft(Map.of("note", "Bản đã được Thường trực thông qua."))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("submissions[0].state", equalTo("DRAFT"))
                .body("submissions[0].files", hasSize(1));
        owed.seenBy(owed.office()).body("submissions", empty()).body("state", equalTo("DRAFT"));

        owed.send(Map.of())
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("number", equalTo(1))
                .body("state", equalTo("SENT"))
                .body("receiptCode", matchesPattern("GB-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("sentAt", equalTo("2023-09-12T02:04:00Z"))
                .body("late", equalTo(false))
                .body("note", equalTo("Bản đã được Thường trực thông qua."))
                .body("authorBody.name", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("files[0].sha256", equalTo(uploaded.path("sha256")));
        owed.seenBy(owed.office())
                .body("state", equalTo("SENT"))
                .body("standing", equalTo("ON_TIME"))
                .body("versions", equalTo(1))
                .body("submissions[0].files[0].fileName", equalTo("Tham luận Cầu Kè.pdf"))
                .body("allowed", hasItem("ACCEPT"));
    }

    @Test
    void files_and_note_may_come_in_one_form() {
        AnObligation owed = owed();
        owed.owner()
                .multiPart("file", "mot.pdf", AnObligation.PDF, "application/pdf")
                .multiPart("file", "hai.pdf", AnObligation.PDF, "application/pdf")
                .multiPart(new MultiPartSpecBuilder("Kính gửi.".getBytes(UTF_8))
                        .controlName("note")
                        .mimeType("text/plain")
                        .build())
                .post(owed.path() + "/submissions")
                .then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .body("files.fileName", contains("mot.pdf", "hai.pdf"))
                .body("note", equalTo("Kính gửi."));
    }

    @Test
    void nothing_to_report_is_a_paper_of_its_own() {
        AnObligation owed = owed();
        owed.send(Map.of("nilReport", true, "note", "Không phát sinh kiến nghị."))
                .then()
                .statusCode(201)
                .body("nilReport", equalTo(true))
                .body("files", empty());
        owed.seenBy(owed.office()).body("nilReport", equalTo(true)).body("standing", equalTo("ON_TIME"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-15T23:59:59.999+07:00, 201, false",
        "2023-09-16T00:00:00.000+07:00, 201, true",
        "2023-09-16T00:00:00.001+07:00, 201, true"
    })
    void a_draft_of_before_is_judged_by_the_moment_it_is_sent(String moment, int status, boolean late) {
        AnObligation owed = owed();
        owed.upload("a.pdf", AnObligation.PDF).then().statusCode(201);
        clock.setTo(moment);
        owed.send(Map.of()).then().statusCode(status).body("late", equalTo(late));
        owed.seenBy(owed.owner()).body("late", equalTo(late)).body("daysLate", late ? equalTo(1) : nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-15T23:59:59.999+07:00, 201",
        "2023-09-16T00:00:00.000+07:00, 409",
        "2023-09-16T00:00:00.001+07:00, 409"
    })
    void a_plan_that_locks_refuses_from_the_first_moment_on_whatever_was_drafted_before(String moment, int status) {
        AnObligation owed = APlan.of("tra-vinh")
                .lockingLatePapers()
                .assigning(paper().with("deliverToBodyId", AnAssignment.body("tra-vinh")))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        owed.upload("a.pdf", AnObligation.PDF).then().statusCode(201);
        clock.setTo(moment);
        Response sent = owed.send(Map.of());
        sent.then().statusCode(status);
        if (status == 409) {
            sent.then()
                    .body("code", equalTo("SUBMISSION_LOCKED"))
                    .body("detail", containsString("23:59:59 thứ Sáu 15/09/2023"))
                    .body("detail", containsString("chậm nhất là ngày"))
                    .body("detail", containsString("Thường trực HĐND tỉnh Trà Vinh"));
            owed.upload("b.pdf", AnObligation.PDF).then().statusCode(409).body("code", equalTo("SUBMISSION_LOCKED"));
            owed.seenBy(owed.owner())
                    .body("lock.code", equalTo("SUBMISSION_LOCKED"))
                    .body("lock.text", equalTo(sent.path("detail")))
                    .body("standing", equalTo("OVERDUE"))
                    .body("allowed", not(hasItem("SEND")));
            owed.act(owed.office(), "extensions", Map.of("newLastDay", "2023-09-20", "reason", "Mưa lũ"))
                    .then()
                    .statusCode(201);
            owed.send(Map.of()).then().statusCode(201).body("late", equalTo(false));
        }
    }

    @Test
    void either_level_may_write_it_and_which_did_is_kept() {
        AnObligation owed = APlan.of("quang-ngai/duc-pho")
                .assigning(AnAssignment.paper("Hoạt động giám sát")
                        .of("quang-ngai/duc-pho")
                        .with("authorLevels", new String[] {"DISTRICT", "COMMUNE"})
                        .before("2024-06-15"))
                .issuedOn("2024-05-20")
                .owedBy("quang-ngai/duc-pho");
        UUID commune = AnAssignment.body("quang-ngai/duc-pho/xa-pho-an");
        owed.upload("a.pdf", AnObligation.PDF);
        owed.send(Map.of("authorBodyId", commune))
                .then()
                .statusCode(201)
                .body("authorBody.name", equalTo("Thường trực HĐND xã Phổ An"));
        owed.upload("b.pdf", AnObligation.PDF);
        owed.send(Map.of("authorBodyId", AnAssignment.body(CAU_KE)))
                .then()
                .statusCode(422)
                .body("code", equalTo("AUTHOR_NOT_ALLOWED"));
    }

    @Test
    void a_level_that_the_plan_does_not_name_may_not_write_it() {
        AnObligation owed = APlan.of("quang-ngai/duc-pho")
                .assigning(AnAssignment.paper("Hoạt động giám sát")
                        .of("quang-ngai/duc-pho")
                        .with("authorLevels", new String[] {"DISTRICT"}))
                .issuedOn("2024-05-20")
                .owedBy("quang-ngai/duc-pho");
        owed.saveDraft(Map.of("authorBodyId", AnAssignment.body("quang-ngai/duc-pho/xa-pho-an")))
                .then()
                .statusCode(422)
                .body("code", equalTo("AUTHOR_NOT_ALLOWED"))
                .body("detail", containsString("cấp xã"));
    }

    @Test
    void a_file_may_be_taken_out_of_the_draft_and_not_out_of_a_version() {
        AnObligation owed = owed();
        String file = owed.upload("a.pdf", AnObligation.PDF).path("id");
        owed.owner().delete(owed.path() + "/files/" + file).then().statusCode(204);
        owed.owner().delete(owed.path() + "/files/" + file).then().statusCode(404);
        String sent = owed.upload("b.pdf", AnObligation.PDF).path("id");
        owed.send(Map.of()).then().statusCode(201);
        owed.owner().delete(owed.path() + "/files/" + sent).then().statusCode(404);
    }

    @Test
    void what_was_sent_is_downloaded_as_a_file_and_a_draft_only_by_its_side() {
        AnObligation owed = owed();
        String file = owed.upload("Tham luận.pdf", AnObligation.PDF).path("id");
        String draft = owed.seenBy(owed.owner()).extract().path("submissions[0].id");
        String url = owed.path() + "/submissions/" + draft + "/files/" + file;
        owed.office().get(url).then().statusCode(404);
        owed.owner().get(url).then().statusCode(200);
        owed.send(Map.of()).then().statusCode(201);
        Response downloaded = owed.office().get(url);
        downloaded.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(downloaded.asByteArray()).isEqualTo(AnObligation.PDF);
        SignIn.unit("tra-vinh/tieu-can").get(url).then().statusCode(404);
        SignIn.stranger().get(url).then().statusCode(401);
    }

    @Test
    void a_page_too_many_is_a_warning_or_refused_as_the_plan_says() {
        Map<String, Object> limits = Map.of("maxPages", 1);
        byte[] twoPages = new String(AnObligation.PDF, US_ASCII)
                .replace("/Kids[3 0 R]/Count 1", "/Kids[3 0 R 4 0 R]/Count 2")
                .replace("trailer", "4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer")
                .getBytes(US_ASCII);
        AnObligation warned = APlan.of("tra-vinh")
                .assigning(paper().with("limits", limits))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        warned.upload("dai.pdf", twoPages).then().statusCode(201).body("overLimit", equalTo(true));
        AnObligation blocked = APlan.of("tra-vinh")
                .blockingLongPapers()
                .assigning(paper().with("limits", limits))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        blocked.upload("dai.pdf", twoPages).then().statusCode(422).body("code", equalTo("OVER_LIMIT"));
        blocked.seenBy(blocked.owner()).body("submissions", empty()).body("state", equalTo("OPEN"));
    }

    @Test
    void a_request_that_is_repeated_with_its_key_sends_once() {
        AnObligation owed = owed();
        owed.upload("a.pdf", AnObligation.PDF);
        String key = UUID.randomUUID().toString();
        String receipt = null;
        for (int i = 0; i < 2; i++) {
            String now = owed.owner()
                    .header("Idempotency-Key", key)
                    .contentType(JSON)
                    .body("{}")
                    .post(owed.path() + "/submissions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("receiptCode");
            assertThat(now).isEqualTo(receipt == null ? now : receipt);
            receipt = now;
        }
        owed.seenBy(owed.owner()).body("versions", equalTo(1)).body("submissions", hasSize(1));
    }

    @Test
    void bad_requests_are_refused_by_name() {
        AnObligation owed = owed();
        owed.send(Map.of()).then().statusCode(422).body("code", equalTo("NOTHING_TO_SEND"));
        owed.send(Map.of("note", "x".repeat(4001)))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", contains("note"));
        owed.send(Map.of("fromDelegationId", owed.id()))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_DELEGATION"));
        owed.upload("a.exe", AnObligation.PDF).then().statusCode(415);
        owed.owner()
                .contentType(JSON)
                .body("{}")
                .put(owed.path() + "/draft")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        owed.owner()
                .header("If-Match", "\"77\"")
                .contentType(JSON)
                .body("{}")
                .put(owed.path() + "/draft")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_CONFLICT"));
        owed.owner()
                .header("If-Match", "\"77\"")
                .contentType(JSON)
                .body("{}")
                .post(owed.path() + "/submissions")
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_sends_for_a_plan_that_was_cancelled() {
        APlan plan = APlan.of("tra-vinh").assigning(paper()).issuedOn("2023-08-30");
        AnObligation owed = plan.owedBy(CAU_KE);
        plan.act("cancel", Map.of("reason", "Hoãn hội nghị.")).then().statusCode(200);
        owed.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("PLAN_NOT_RUNNING"));
        owed.seenBy(owed.owner()).body("lock.code", equalTo("PLAN_NOT_RUNNING")).body("allowed", contains("COMMENT"));
    }
}
