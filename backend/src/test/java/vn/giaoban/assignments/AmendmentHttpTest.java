package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A plan in force changes by an amendment or by a firm day; what was handed in goes along. */
@QuarkusTest
class AmendmentHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";
    private static final String TRA_CU = "tra-vinh/tra-cu";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.setTo("2023-09-05T08:00:00+07:00");
    }

    private static AnAssignment paper() {
        return AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                .of(CAU_KE, TIEU_CAN)
                .noLaterThan("2023-09-15");
    }

    private static APlan plan() {
        return APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-20", "2023-09-25")
                .assigning(paper())
                .assigning(AnAssignment.task("chọn địa điểm").of(CAU_KE).daysBeforeTheEvent(3))
                .issuedOn("2023-08-30");
    }

    private static ValidatableResponse assignments(APlan plan) {
        return plan.office()
                .get("/api/v1/plans/" + plan.id() + "/assignments")
                .then()
                .statusCode(200);
    }

    private static void rewrite(APlan plan, int index, AnAssignment content) {
        String id = assignments(plan).extract().path("items[" + index + "].id");
        plan.office()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(content.body())
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse changes(APlan plan) {
        return plan.office()
                .get("/api/v1/plans/" + plan.id() + "/changes")
                .then()
                .statusCode(200);
    }

    @Test
    void a_date_that_waits_for_the_event_is_known_when_the_day_is_firm() {
        APlan plan = plan();
        AnObligation waiting = plan.allOwedBy(CAU_KE).getLast();
        waiting.seenBy(waiting.owner())
                .body("standing", equalTo("NO_DATE"))
                .body("lastDay", nullValue())
                .body("due.waiting", equalTo(true));
        String event = plan.office().get("/api/v1/plans/" + plan.id()).path("events[0].id");
        plan.act("events/" + event + "/firm", Map.of("date", "2023-09-22"))
                .then()
                .statusCode(200);
        waiting.seenBy(waiting.owner())
                .body("lastDay", equalTo("2023-09-19"))
                .body("original", nullValue())
                .body("due.waiting", equalTo(false));
        plan.allOwedBy(CAU_KE).getFirst().seenBy(SignIn.unit(CAU_KE)).body("lastDay", equalTo("2023-09-15"));
    }

    @Test
    void an_amendment_starts_as_a_copy_and_changes_nothing_by_itself() {
        APlan plan = plan();
        APlan amendment = plan.amended("Điều chỉnh thời gian.");
        assignments(amendment)
                .body("items", hasSize(2))
                .body("items[0].topic", equalTo("Nâng cao chất lượng điều hành kỳ họp"))
                .body(
                        "items[0].assignees.name",
                        contains("Thường trực HĐND huyện Cầu Kè", "Thường trực HĐND huyện Tiểu Cần"))
                .body("items[0].resolvedOn", nullValue());
        changes(amendment).body("changes", empty()).body("toTell", empty());
        changes(plan).body("changes", empty());
    }

    @Test
    void what_goes_on_moves_over_with_its_papers_and_what_is_dropped_is_withdrawn() {
        APlan plan = plan();
        AnObligation kept = plan.allOwedBy(CAU_KE).getFirst();
        kept.handIn().then().statusCode(201);
        AnObligation dropped = plan.owedBy(TIEU_CAN);
        APlan amendment = plan.amended("Đổi đơn vị và hạn.");
        rewrite(
                amendment,
                0,
                AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                        .of(CAU_KE, TRA_CU)
                        .noLaterThan("2023-09-18"));
        changes(amendment)
                .body("changes.subject", hasItem(containsString("Hạn")))
                .body(
                        "changes.find { it.subject.startsWith('Cơ quan thực hiện') }.before",
                        equalTo("Thường trực HĐND huyện Tiểu Cần"))
                .body(
                        "changes.find { it.subject.startsWith('Cơ quan thực hiện') }.after",
                        equalTo("Thường trực HĐND huyện Trà Cú"))
                .body("toTell.unitName", hasItem("huyện Tiểu Cần"))
                .body("toTell.unitName", hasItem("huyện Trà Cú"));

        amendment.issuedOn("2023-09-06");
        kept.seenBy(kept.owner())
                .body("planId", equalTo(amendment.id()))
                .body("state", equalTo("SENT"))
                .body("submissions", hasSize(1))
                .body("lastDay", equalTo("2023-09-18"))
                .body("extended", equalTo(false))
                .body("lock", nullValue());
        dropped.seenBy(dropped.owner()).body("state", equalTo("WITHDRAWN")).body("planId", equalTo(plan.id()));
        amendment.owedBy(TRA_CU).seenBy(SignIn.unit(TRA_CU)).body("lastDay", equalTo("2023-09-18"));
        assertThat(amendment.obligations()).isEqualTo(3);
        assertThat(plan.obligations()).isEqualTo(1);
    }

    @Test
    void an_extension_outlives_an_amendment_that_is_earlier() {
        APlan plan = plan();
        AnObligation owed = plan.owedBy(TIEU_CAN);
        owed.act(owed.office(), "extensions", Map.of("newLastDay", "2023-09-25", "reason", "Mưa lũ"))
                .then()
                .statusCode(201);
        APlan amendment = plan.amended("Đổi hạn.");
        rewrite(amendment, 0, paper().noLaterThan("2023-09-18"));
        amendment.issuedOn("2023-09-06");
        owed.seenBy(owed.owner())
                .body("lastDay", equalTo("2023-09-25"))
                .body("original.lastDay", equalTo("2023-09-18"))
                .body("extensions", hasSize(1));
    }

    @Test
    void delegates_move_along_with_the_one_above() {
        APlan plan = APlan.of("lang-son")
                .assigning(
                        AnAssignment.paper("Giám sát").of("lang-son/dinh-lap").before("2021-11-15"))
                .issuedOn("2021-10-29");
        clock.setTo("2021-11-01T08:00:00+07:00");
        AnObligation above = plan.owedBy("lang-son/dinh-lap");
        String commune = "lang-son/dinh-lap/xa-cuong-loi";
        above.act(above.owner(), "delegations", Map.of("bodyIds", List.of(AnAssignment.body(commune))))
                .then()
                .statusCode(201);
        AnObligation below = above.delegatedTo(commune);
        APlan amendment = plan.amended("Gia hạn chung.");
        rewrite(
                amendment,
                0,
                AnAssignment.paper("Giám sát").of("lang-son/dinh-lap").before("2021-11-20"));
        amendment.issuedOn("2021-11-02");
        below.seenBy(below.owner())
                .body("planId", equalTo(amendment.id()))
                .body("lastDay", equalTo("2021-11-19"))
                .body("allowed", not(empty()));
    }

    @Test
    void a_joint_product_is_one_obligation_before_and_after() {
        AnAssignment joint = AnAssignment.paper("Phiên giải trình")
                .of(CAU_KE, TIEU_CAN)
                .jointlyLedBy(TIEU_CAN)
                .noLaterThan("2023-09-15");
        APlan plan = APlan.of("tra-vinh").assigning(joint).issuedOn("2023-08-30");
        AnObligation owed = plan.owedBy(TIEU_CAN);
        owed.seenBy(SignIn.unit(CAU_KE))
                .statusCode(200)
                .body("parties.unitName", contains("huyện Tiểu Cần", "huyện Cầu Kè"))
                .body("allowed", hasItem("SEND"));
        APlan amendment = plan.amended("Thêm đơn vị.");
        rewrite(
                amendment,
                0,
                AnAssignment.paper("Phiên giải trình").of(CAU_KE, TRA_CU).jointlyLedBy(CAU_KE));
        amendment.issuedOn("2023-09-06");
        owed.seenBy(SignIn.unit(TRA_CU)).body("parties.unitName", contains("huyện Cầu Kè", "huyện Trà Cú"));
        owed.seenBy(SignIn.unit(TIEU_CAN)).statusCode(404);
        assertThat(amendment.obligations()).isEqualTo(1);
    }
}
