package vn.giaoban.assignments;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The office returns, accepts, extends, excuses, withdraws, and speaks with those who owe. */
@QuarkusTest
class ReviewHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";

    @Inject
    TestClock clock;

    @BeforeEach
    void threeDaysBefore() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    private static APlan plan() {
        return APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                        .of(CAU_KE, TIEU_CAN)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private static AnObligation owed() {
        return plan().owedBy(CAU_KE);
    }

    private static AnObligation sent() {
        AnObligation owed = owed();
        owed.handIn().then().statusCode(201);
        return owed;
    }

    @Test
    void a_paper_is_returned_with_a_reason_and_its_second_version_accepted() {
        AnObligation owed = sent();
        owed.act(owed.office(), "return", Map.of("reason", "Bổ sung số liệu năm 2022.", "newLastDay", "2023-09-18"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("lastDay", equalTo("2023-09-18"))
                .body("extended", equalTo(true))
                .body("extensions[0].reason", equalTo("Bổ sung số liệu năm 2022."));
        owed.seenBy(owed.owner())
                .body("submissions[0].state", equalTo("RETURNED"))
                .body("submissions[0].returnReason", equalTo("Bổ sung số liệu năm 2022."))
                .body("original.lastDay", equalTo("2023-09-15"))
                .body("due.lastDayText", equalTo("hết ngày thứ Hai 18/09/2023"))
                .body("due.steps.code", hasItem("EXTENDED"));
        owed.handIn().then().statusCode(201).body("number", equalTo(2));
        owed.act(owed.office(), "accept", Map.of("note", "Đạt yêu cầu."))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("submissions.state", contains("ACCEPTED", "RETURNED"))
                .body("comments.text", contains("Đạt yêu cầu."))
                .body("allowed", contains("COMMENT"));
        owed.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("ALREADY_ACCEPTED"));
    }

    @Test
    void an_extension_says_from_when_to_when_why_and_by_whom() {
        AnObligation owed = owed();
        owed.act(owed.office(), "extensions", Map.of("newLastDay", "2023-09-20", "reason", "Mưa lũ"))
                .then()
                .statusCode(201)
                .body("lastDay", equalTo("2023-09-20"))
                .body("extensions[0].oldLastDay", equalTo("2023-09-15"))
                .body("extensions[0].newLastDay", equalTo("2023-09-20"))
                .body("extensions[0].grantedAt", equalTo("2023-09-12T02:04:00Z"));
        owed.act(owed.office(), "extensions", Map.of("newLastDay", "2023-09-19", "reason", "lùi"))
                .then()
                .statusCode(422)
                .body("code", equalTo("EXTENSION_NOT_LATER"));
    }

    @Test
    void an_extension_of_many_leaves_alone_what_is_done() {
        APlan plan = plan();
        AnObligation done = plan.owedBy(TIEU_CAN);
        done.handIn().then().statusCode(201);
        done.act(done.office(), "accept", Map.of()).then().statusCode(200);
        AnObligation open = plan.owedBy(CAU_KE);
        Map<String, Object> request =
                Map.of("obligationIds", List.of(done.id(), open.id()), "newLastDay", "2023-09-20", "reason", "Mưa lũ");
        extendMany(plan.office(), plan, request).statusCode(200).body("extended", equalTo(1));
        open.seenBy(open.owner()).body("lastDay", equalTo("2023-09-20"));
        done.seenBy(done.owner()).body("lastDay", equalTo("2023-09-15"));

        extendMany(plan.office(), plan(), request).statusCode(404);
        extendMany(SignIn.office("lang-son"), plan, request).statusCode(404);
        extendMany(plan.office(), plan, Map.of("obligationIds", List.of(), "newLastDay", "2023-09-20", "reason", "x"))
                .statusCode(422);
    }

    private static ValidatableResponse extendMany(
            RequestSpecification caller, APlan plan, Map<String, Object> request) {
        return caller.contentType(JSON)
                .body(request)
                .post("/api/v1/plans/" + plan.id() + "/extensions")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"excuse", "withdraw"})
    void what_is_excused_or_withdrawn_is_owed_no_more(String verb) {
        AnObligation owed = owed();
        owed.act(owed.office(), verb, Map.of("reason", "Đơn vị sáp nhập."))
                .then()
                .statusCode(200)
                .body("standing", equalTo("SETTLED"))
                .body("settledReason", equalTo("Đơn vị sáp nhập."))
                .body("allowed", contains("COMMENT"));
        owed.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("OBLIGATION_SETTLED"));
        owed.act(owed.office(), verb, Map.of("reason", "lần nữa")).then().statusCode(409);
    }

    @Test
    void both_sides_speak_below_it_without_disturbing_who_is_about_to_act() {
        AnObligation owed = owed();
        String etag = owed.etag();
        for (RequestSpecification speaker : List.of(owed.owner(), owed.office(), SignIn.leader("tra-vinh"))) {
            speaker.contentType(JSON)
                    .body(Map.of("text", "Xin hỏi về mẫu báo cáo."))
                    .post(owed.path() + "/comments")
                    .then()
                    .statusCode(201);
        }
        owed.seenBy(owed.owner())
                .header("ETag", etag)
                .body("comments.authorBody[0]", equalTo("Thường trực HĐND huyện Cầu Kè"));
    }

    @Test
    void the_other_side_may_see_and_not_decide() {
        AnObligation owed = sent();
        for (String verb : List.of("return", "excuse", "withdraw")) {
            owed.act(owed.owner(), verb, Map.of("reason", "tự làm"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }
        owed.act(owed.owner(), "accept", Map.of()).then().statusCode(403);
        owed.act(owed.owner(), "extensions", Map.of("newLastDay", "2023-10-01", "reason", "tự gia hạn"))
                .then()
                .statusCode(403);
        owed.office()
                .contentType(JSON)
                .body(Map.of("nilReport", true))
                .post(owed.path() + "/submissions")
                .then()
                .statusCode(403);
        owed.upload(owed.office(), "a.pdf", AnObligation.PDF).then().statusCode(403);
    }

    @Test
    void others_see_nothing_of_it_at_all() {
        AnObligation owed = sent();
        Stream.of(
                        SignIn.office("lang-son"),
                        SignIn.unit(TIEU_CAN),
                        SignIn.leader("lang-son"),
                        SignIn.reader("dong-thap"))
                .forEach(foreign -> {
                    owed.seenBy(foreign).statusCode(404).body("code", equalTo("NOT_FOUND"));
                    foreign.get(owed.path() + "/submissions").then().statusCode(404);
                });
        for (String verb : List.of("return", "excuse", "withdraw")) {
            owed.act(SignIn.office("lang-son"), verb, Map.of("reason", "x"))
                    .then()
                    .statusCode(404);
        }
        owed.seenBy(SignIn.stranger()).statusCode(401);
        owed.seenBy(SignIn.reader("tra-vinh")).statusCode(200).body("allowed", equalTo(List.of()));
        owed.seenBy(SignIn.leader("tra-vinh")).statusCode(200).body("allowed", contains("COMMENT"));
        owed.seenBy(SignIn.administrator()).statusCode(200).body("allowed", equalTo(List.of()));
        owed.act(SignIn.leader("tra-vinh"), "accept", Map.of()).then().statusCode(403);
    }

    @Test
    void the_log_of_an_obligation_is_read_by_those_who_see_it() {
        AnObligation owed = sent();
        owed.act(owed.office(), "return", Map.of("reason", "Bổ sung số liệu."))
                .then()
                .statusCode(200);
        String log = owed.path() + "/log";
        owed.owner()
                .get(log)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("FILE_ADDED", "SUBMISSION_SENT", "SUBMISSION_RETURNED"))
                .body("items.text", hasItem("Trả lại bài, lần 1; lý do: Bổ sung số liệu."));
        owed.office().get(log).then().statusCode(200);
        SignIn.unit(TIEU_CAN).get(log).then().statusCode(404);
    }

    @Test
    void whoever_is_second_with_what_both_saw_is_told_so() {
        AnObligation owed = sent();
        String seen = owed.etag();
        for (int status : new int[] {200, 412}) {
            owed.office()
                    .header("If-Match", seen)
                    .contentType(JSON)
                    .body(Map.of("reason", "Bổ sung."))
                    .post(owed.path() + "/return")
                    .then()
                    .statusCode(status);
        }
        owed.office()
                .contentType(JSON)
                .body(Map.of("reason", "Bổ sung."))
                .post(owed.path() + "/return")
                .then()
                .statusCode(428);
    }

    @Test
    void reasons_and_dates_are_asked_for_in_vietnamese() {
        AnObligation owed = sent();
        owed.act(owed.office(), "return", Map.of("reason", "  "))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"))
                .body("violations[0].message", equalTo("Phải ghi lý do trả lại."));
        owed.act(owed.office(), "extensions", Map.of("reason", "x"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("newLastDay"));
        owed.act(owed.office(), "comments", Map.of()).then().statusCode(422);
        SignIn.office("tra-vinh")
                .get("/api/v1/obligations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_conclusion_stops_handing_in_and_not_accepting_what_came() {
        APlan plan = plan();
        AnObligation came = plan.owedBy(CAU_KE);
        came.handIn().then().statusCode(201);
        plan.act("start", Map.of()).then().statusCode(200);
        plan.act("conclude", Map.of("conclusion", "Hội nghị thành công."))
                .then()
                .statusCode(200);
        AnObligation missing = plan.owedBy(TIEU_CAN);
        missing.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("PLAN_NOT_RUNNING"));
        came.seenBy(came.office()).body("allowed", hasItem("ACCEPT")).body("allowed", not(hasItem("RETURN")));
        came.act(came.office(), "accept", Map.of()).then().statusCode(200).body("original", nullValue());
        assertThat(plan.obligations()).isEqualTo(2);
    }
}
