package vn.giaoban.paperwork.papers;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** Versions of papers that were kept, and the number that they were issued under. */
@QuarkusTest
class KeptPapersHttpTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);

    private APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void aPlan() {
        clock.reset();
        clock.setTo("2023-09-05T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Đổi mới kỳ họp")
                        .of("tra-vinh/cau-ke")
                        .noLaterThan("2023-09-15"))
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .issuedOn("2023-08-30");
    }

    @Test
    void a_version_is_the_same_bytes_for_ever_whatever_becomes_of_the_data() throws Exception {
        JsonPath first = keep("STATE_REPORT");
        byte[] pdf = bytes(first, "pdf");
        byte[] docx = bytes(first, "docx");
        assertThat(sha256(pdf)).isEqualTo(first.getString("pdf.sha256"));
        assertThat(sha256(docx)).isEqualTo(first.getString("docx.sha256"));
        plan.owedBy("tra-vinh/cau-ke").handIn().then().statusCode(201);
        JsonPath second = keep("STATE_REPORT");
        assertThat(bytes(first, "pdf")).isEqualTo(pdf).isNotEqualTo(bytes(second, "pdf"));
        assertThat(bytes(first, "docx")).isEqualTo(docx);
        list().body("items.edition", contains(2, 1))
                .body("items[1].keptBy", equalTo(first.getString("keptBy")))
                .body("items[1].keptAt", equalTo("2023-09-05T01:00:00Z"))
                .body("items[1].pages", equalTo(1));
    }

    @Test
    void issued_with_number_and_day_it_can_neither_be_changed_nor_thrown_away() {
        JsonPath kept = keep("INVITATION");
        assertThat(kept.getString("symbol")).isEqualTo("GM-HĐND");
        int number = NUMBER.incrementAndGet();
        JsonPath issued = issue(kept, "" + number, "GM-HĐND", "2023-09-05")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(issued.getString("number")).isEqualTo("" + number);
        assertThat(issued.getString("issueDateText")).isEqualTo("ngày 05 tháng 9 năm 2023");
        issue(issued, "" + NUMBER.incrementAndGet(), "GM-HĐND", "2023-09-05")
                .statusCode(409)
                .body("code", equalTo("PAPER_ALREADY_ISSUED"));
        discard(issued).statusCode(409).body("code", equalTo("PAPER_ALREADY_ISSUED"));
        list().body("items", hasSize(1)).body("items[0].number", equalTo("" + number));
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/log")
                .then()
                .statusCode(200)
                .body("items.text", hasItem(containsString("số " + number + "/GM-HĐND")));
    }

    @Test
    void number_and_symbol_are_taken_once_a_year() {
        JsonPath one = keep("INVITATION");
        JsonPath other = keep("INVITATION");
        String number = "" + NUMBER.incrementAndGet();
        issue(one, number, "GM-HĐND", "2023-09-05").statusCode(200);
        issue(other, number, "GM-HĐND", "2023-09-05")
                .statusCode(409)
                .body("code", equalTo("PAPER_NUMBER_TAKEN"))
                .body("detail", startsWith("Số " + number + "/GM-HĐND năm 2023"));
        list().body("items.findAll { it.number != null }", hasSize(1));
        issue(other, number, "GM-HĐND", "2022-12-30").statusCode(200);
    }

    @Test
    void what_is_typed_wrong_is_said_field_by_field_and_nothing_is_noted() {
        JsonPath kept = keep("INVITATION");
        issue(kept, "0", "GM-HĐND", "2023-09-05").statusCode(422).body("violations.field", hasItem("number"));
        issue(kept, "", "", null).statusCode(422).body("violations.field", contains("number", "symbol", "issueDate"));
        issue(kept, "12", "KH-HĐND", "2023-09-06")
                .statusCode(422)
                .body("violations.message", hasItem(containsString("bắt đầu bằng GM-")))
                .body("violations.message", hasItem("Ngày ban hành không được sau hôm nay."));
        plan.office()
                .contentType(JSON)
                .body(Map.of("kind", "LETTER"))
                .post(path(""))
                .then()
                .statusCode(400);
        issue(kept, "5", "gm - HĐND", "2023-09-05").statusCode(422);
        list().body("items[0]", not(hasKey("number")));
    }

    @Test
    void a_list_has_no_number_and_the_plan_bears_its_own() {
        issue(keep("ASSIGNMENT_TABLE"), "5", "KH-HĐND", "2023-09-05")
                .statusCode(409)
                .body("code", equalTo("PAPER_NOT_REGISTERED"));
        JsonPath kept = keep("PLAN");
        issue(kept, "1", "KH-HĐND", "2023-08-30").statusCode(409).body("code", equalTo("PAPER_NUMBER_OF_PLAN"));
        String number =
                plan.office().get("/api/v1/plans/" + plan.id()).then().extract().path("number");
        issue(kept, number, "KH-HĐND", "2023-08-31").statusCode(409).body("code", equalTo("PAPER_NUMBER_OF_PLAN"));
        issue(kept, number, "KH-HĐND", "2023-08-30").statusCode(200);
    }

    @Test
    void what_was_not_issued_is_thrown_away_with_its_files_and_a_stale_version_does_nothing() {
        JsonPath kept = keep("PROGRAMME");
        plan.office()
                .header("If-Match", "\"7\"")
                .delete(path("/" + kept.getString("id")))
                .then()
                .statusCode(412);
        plan.office().delete(path("/" + kept.getString("id"))).then().statusCode(428);
        discard(kept).statusCode(204);
        plan.office().get(path("/" + kept.getString("id") + "/pdf")).then().statusCode(404);
        list().body("items", hasSize(0));
    }

    @Test
    void a_draft_that_is_deleted_takes_along_what_was_kept_of_it() {
        plan = APlan.of("tra-vinh").drafted();
        keep("PLAN");
        String etag = plan.office().get("/api/v1/plans/" + plan.id()).header("ETag");
        plan.office()
                .header("If-Match", etag)
                .delete("/api/v1/plans/" + plan.id())
                .then()
                .statusCode(204);
        list(plan.office()).statusCode(404);
    }

    @Test
    void others_neither_see_nor_keep_nor_issue() {
        JsonPath kept = keep("INVITATION");
        String one = path("/" + kept.getString("id"));
        RequestSpecification[] strangers = {SignIn.office("hau-giang"), SignIn.leader("hau-giang")};
        for (RequestSpecification foreign : strangers) {
            foreign.get(path("")).then().statusCode(404);
        }
        SignIn.office("hau-giang").get(one + "/pdf").then().statusCode(404);
        SignIn.office("hau-giang").get(one + "/docx").then().statusCode(404);
        SignIn.office("hau-giang")
                .header("If-Match", "\"0\"")
                .delete(one)
                .then()
                .statusCode(404);
        SignIn.office("hau-giang")
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("number", "9", "symbol", "GM-HĐND", "issueDate", "2023-09-05"))
                .post(one + "/issue")
                .then()
                .statusCode(404);
        SignIn.unit("tra-vinh/cau-ke").get(path("")).then().statusCode(403);
        SignIn.reader("tra-vinh").get(path("")).then().statusCode(200);
        SignIn.reader("tra-vinh")
                .contentType(JSON)
                .body(Map.of("kind", "PLAN"))
                .post(path(""))
                .then()
                .statusCode(403);
        SignIn.stranger().get(one + "/pdf").then().statusCode(401);
        // The id of another plan does not open it either.
        APlan other = APlan.of("tra-vinh").drafted();
        plan.office()
                .get("/api/v1/plans/" + other.id() + "/kept-papers/" + kept.getString("id") + "/pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_comes_in_pages_and_takes_no_more_statements_for_more_of_them() {
        keep("PLAN");
        long few = Statements.count(() -> list().statusCode(200));
        for (int i = 0; i < 4; i++) {
            keep("PLAN");
        }
        assertThat(Statements.count(() -> list().statusCode(200))).isEqualTo(few);
        JsonPath page = plan.office().get(path("?limit=2")).jsonPath();
        assertThat(page.getList("items.edition")).isEqualTo(List.of(5, 4));
        assertThat(plan.office()
                        .get(path("?limit=2&cursor=" + page.getString("nextCursor")))
                        .jsonPath()
                        .getList("items.edition"))
                .isEqualTo(List.of(3, 2));
    }

    @Test
    void a_request_sent_twice_keeps_one_version() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            plan.office()
                    .header("Idempotency-Key", key)
                    .contentType(JSON)
                    .body(Map.of("kind", "PLAN"))
                    .post(path(""))
                    .then()
                    .statusCode(201);
        }
        list().body("items", hasSize(1));
    }

    private String path(String rest) {
        return "/api/v1/plans/" + plan.id() + "/kept-papers" + rest;
    }

    private JsonPath keep(String kind) {
        return plan.office()
                .contentType(JSON)
                .body(Map.of("kind", kind))
                .post(path(""))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse issue(JsonPath kept, String number, String symbol, String date) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", number);
        body.put("symbol", symbol);
        body.put("issueDate", date);
        return plan.office()
                .header("If-Match", "\"" + kept.getLong("version") + "\"")
                .contentType(JSON)
                .body(body)
                .post(path("/" + kept.getString("id") + "/issue"))
                .then();
    }

    private ValidatableResponse discard(JsonPath kept) {
        return plan.office()
                .header("If-Match", "\"" + kept.getLong("version") + "\"")
                .delete(path("/" + kept.getString("id")))
                .then();
    }

    private ValidatableResponse list() {
        return list(plan.office());
    }

    private ValidatableResponse list(RequestSpecification caller) {
        return caller.get(path("")).then();
    }

    private byte[] bytes(JsonPath kept, String format) {
        Response answer = plan.office().get(path("/" + kept.getString("id") + "/" + format));
        answer.then().statusCode(200);
        return answer.asByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
