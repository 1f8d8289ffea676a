package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.calendar.holidays.HolidaysApi;
import vn.giaoban.calendar.holidays.KnownDays;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** A changed day off: which last days move is seen before, and those that are still owed move with it. */
@QuarkusTest
class HolidayMovesHttpTest {

    private static final int YEAR = 2024;
    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";

    /** Ten working days after Monday 4 March 2024 are Monday the 18th. */
    private static final String COUNTED_TO = "2024-03-18";

    @Inject
    TestClock clock;

    @Inject
    KnownDays known;

    @BeforeEach
    void someDaysBefore() {
        clock.setTo("2024-03-04T08:00:00+07:00");
    }

    @AfterEach
    void asShipped() {
        HolidaysApi.restore(YEAR);
        clock.reset();
    }

    private static AnAssignment inTenWorkingDays(String... units) {
        Map<String, Object> deadline = new LinkedHashMap<>();
        deadline.put("wording", "trong thời hạn 10 ngày làm việc kể từ ngày ban hành");
        deadline.put("kind", "RELATIVE");
        deadline.put("semantics", "INCLUSIVE");
        deadline.put("offsetAmount", 10);
        deadline.put("offsetUnit", "WORKDAY");
        deadline.put("offsetDirection", "AFTER");
        deadline.put("anchor", "ISSUE_DATE");
        deadline.put("yearInferred", false);
        return AnAssignment.paper("Chất lượng kỳ họp").of(units).with("deadline", deadline);
    }

    private static APlan plan(String... units) {
        return APlan.of("tra-vinh").assigning(inTenWorkingDays(units)).issuedOn("2024-03-04");
    }

    private static HolidaysApi aFridayOff() {
        return HolidaysApi.of(YEAR).off("2024-03-08", "Nghỉ hoán đổi");
    }

    private static void hasLastDay(AnObligation owed, String day) {
        owed.seenBy(owed.owner()).body("lastDay", equalTo(day));
    }

    private static ValidatableResponse ofPlan(APlan plan, String field, Object expected) {
        return aFridayOff()
                .preview()
                .then()
                .statusCode(200)
                .body("deadlines.items.findAll { it.planId == '" + plan.id() + "' }." + field, equalTo(expected));
    }

    @Test
    void the_preview_names_each_with_its_day_before_and_after_and_moves_none() {
        APlan plan = plan(CAU_KE, TIEU_CAN);
        String path = "deadlines.items.findAll { it.planId == '" + plan.id() + "' }";
        aFridayOff()
                .preview()
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body(path, hasSize(2))
                .body(path + ".bodyName", hasItem("Thường trực HĐND huyện Cầu Kè"))
                .body(path + ".what.unique()[0]", equalTo("tham luận “Chất lượng kỳ họp”"))
                .body(path + ".before.unique()[0]", equalTo(COUNTED_TO))
                .body(path + ".after.unique()[0]", equalTo("2024-03-19"))
                .body(path + ".passed.unique()[0]", equalTo(false));
        hasLastDay(plan.owedBy(CAU_KE), COUNTED_TO);
    }

    @Test
    void what_is_owed_moves_and_what_was_handed_in_keeps_its_day() {
        APlan plan = plan(CAU_KE, TIEU_CAN);
        AnObligation sent = plan.owedBy(TIEU_CAN);
        sent.handIn().then().statusCode(201);
        AnObligation owed = plan.owedBy(CAU_KE);

        ofPlan(plan, "size()", 1);
        aFridayOff().apply().then().statusCode(200).body("applied", equalTo(true));

        owed.seenBy(owed.owner())
                .body("lastDay", equalTo("2024-03-19"))
                .body("due.lastDayText", containsString("19/03/2024"))
                .body("original", nullValue());
        sent.seenBy(sent.owner())
                .body("lastDay", equalTo(COUNTED_TO))
                .body("due.lastDayText", containsString("18/03/2024"));
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/log")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("Dời thời hạn đến hết ngày 19/03/2024 của 1 đầu việc"));

        HolidaysApi.restore(YEAR);
        hasLastDay(owed, COUNTED_TO);
    }

    @Test
    void why_of_closed_work_reckons_with_the_days_of_then() {
        APlan plan = plan(CAU_KE, TIEU_CAN);
        AnObligation sent = plan.owedBy(TIEU_CAN);
        sent.handIn().then().statusCode(201);
        AnObligation withdrawn = plan.owedBy(CAU_KE);
        withdrawn
                .act(withdrawn.office(), "withdraw", Map.of("reason", "Không cần nữa"))
                .then()
                .statusCode(200);
        List<String> steps = sent.seenBy(sent.owner())
                .body("due.warnings", hasSize(0))
                .extract()
                .path("due.steps.text");
        clock.plus(Duration.ofMinutes(1));
        aFridayOff().apply().then().statusCode(200);

        String then =
                "Tính theo lịch nghỉ áp dụng khi khép việc ngày 04/03/2024; lịch nghỉ thay đổi sau đó không làm dời"
                        + " hạn.";
        for (AnObligation closed : List.of(sent, withdrawn)) {
            List<String> now = closed.seenBy(closed.owner())
                    .body("lastDay", equalTo(COUNTED_TO))
                    .body("due.lastDay", equalTo(COUNTED_TO))
                    .body("due.warnings", hasSize(0))
                    .body("due.steps.code", hasItem("DAYS_OFF_OF_THEN"))
                    .extract()
                    .path("due.steps.text");
            assertThat(now).containsAll(steps).contains(then).hasSize(steps.size() + 1);
        }
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/assignments")
                .then()
                .body("items[0].due.warnings.code", hasItem("KEPT_SINCE_CLOSED"));

        clock.plus(Duration.ofMinutes(1));
        HolidaysApi.restore(YEAR);
        sent.seenBy(sent.owner()).body("due.steps.text", equalTo(steps));
    }

    @Test
    void where_the_days_of_then_are_not_known_it_is_said_that_the_date_was_kept() {
        APlan plan = plan(CAU_KE);
        AnObligation sent = plan.owedBy(CAU_KE);
        sent.handIn().then().statusCode(201);
        clock.plus(Duration.ofMinutes(1));
        aFridayOff().apply().then().statusCode(200);
        // As after a release that ships other days, of which nothing is written down.
        known.forgetFormer();
        sent.seenBy(sent.owner())
                .body("due.lastDay", equalTo(COUNTED_TO))
                .body("due.warnings.code", hasItem("KEPT_SINCE_CLOSED"))
                .body("due.warnings[0].text", containsString("giữ nguyên như khi khép việc ngày 04/03/2024"));
    }

    @Test
    void a_work_that_is_done_shows_the_day_that_held_then() {
        APlan plan = plan(CAU_KE);
        plan.owedBy(CAU_KE).handIn().then().statusCode(201);
        aFridayOff().apply().then().statusCode(200);
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/assignments")
                .then()
                .body("items[0].due.lastDayText", containsString("18/03/2024"));
    }

    @Test
    void an_extension_stays_unless_the_plan_now_gives_more() {
        APlan plan = plan(CAU_KE);
        AnObligation owed = plan.owedBy(CAU_KE);
        owed.act(owed.office(), "extensions", Map.of("newLastDay", "2024-03-29", "reason", "Đơn vị sáp nhập"))
                .then()
                .statusCode(201);
        ofPlan(plan, "size()", 0);
        aFridayOff().apply().then().statusCode(200);
        hasLastDay(owed, "2024-03-29");
    }

    @Test
    void a_worked_saturday_brings_a_day_nearer_and_what_is_then_past_is_marked() {
        APlan plan = plan(CAU_KE);
        clock.setTo("2024-03-18T08:00:00+07:00");
        HolidaysApi.of(YEAR)
                .worked("2024-03-09")
                .preview()
                .then()
                .statusCode(200)
                .body("deadlines.items.find { it.planId == '" + plan.id() + "' }.after", equalTo("2024-03-15"))
                .body("deadlines.items.find { it.planId == '" + plan.id() + "' }.passed", equalTo(true));
    }

    @Test
    void a_fixed_day_moves_only_where_its_plan_lets_it_roll() {
        AnAssignment fixed = AnAssignment.paper("Báo cáo quý").of(CAU_KE).noLaterThan("2024-03-08");
        APlan stands = APlan.of("tra-vinh").assigning(fixed).issuedOn("2024-03-04");
        APlan rolls = APlan.of("tra-vinh")
                .with("rollPolicy", "ROLL_FORWARD")
                .assigning(AnAssignment.paper("Báo cáo quý").of(CAU_KE).noLaterThan("2024-03-08"))
                .issuedOn("2024-03-04");
        aFridayOff().apply().then().statusCode(200);
        hasLastDay(stands.owedBy(CAU_KE), "2024-03-08");
        hasLastDay(rolls.owedBy(CAU_KE), "2024-03-11");
    }

    @Test
    void a_plan_issued_afterwards_reckons_with_the_new_days() {
        aFridayOff().apply().then().statusCode(200);
        hasLastDay(plan(CAU_KE).owedBy(CAU_KE), "2024-03-19");
    }

    @Test
    void a_draft_and_a_cancelled_plan_are_not_counted() {
        APlan draft = APlan.of("tra-vinh").assigning(inTenWorkingDays(CAU_KE)).drafted();
        APlan cancelled = plan(CAU_KE);
        cancelled.act("cancel", Map.of("reason", "Không tổ chức")).then().statusCode(200);
        aFridayOff()
                .preview()
                .then()
                .body("deadlines.items.planId", not(hasItem(draft.id())))
                .body("deadlines.items.planId", not(hasItem(cancelled.id())));
    }

    @Test
    void the_list_comes_in_pages_with_the_total_of_all() {
        plan(CAU_KE, TIEU_CAN);
        var first = aFridayOff()
                .put(SignIn.administrator().queryParam("dryRun", true).queryParam("limit", 1))
                .then()
                .statusCode(200)
                .body("deadlines.items", hasSize(1))
                .body("deadlines.nextCursor", notNullValue());
        int total = first.extract().path("moved");
        assertThat(total).isGreaterThanOrEqualTo(2);
        aFridayOff()
                .put(SignIn.administrator()
                        .queryParam("dryRun", true)
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.extract().<String>path("deadlines.nextCursor")))
                .then()
                .statusCode(200)
                .body("deadlines.total", equalTo(total))
                .body(
                        "deadlines.items[0].obligationId",
                        not(equalTo(first.extract().path("deadlines.items[0].obligationId"))));
    }

    @Test
    void a_preview_of_a_whole_province_takes_as_many_statements_as_one_of_one() {
        plan(CAU_KE);
        HolidaysApi change = aFridayOff();
        change.preview().then().statusCode(200);
        long ofFew = Statements.count(() -> change.preview().then().statusCode(200));
        APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2024-04-20", "2024-04-25")
                .assigning(inTenWorkingDays().ofAll("DISTRICT", "tra-vinh"))
                .assigning(inTenWorkingDays(CAU_KE, TIEU_CAN))
                .issuedOn("2024-03-04");
        for (int i = 0; i < 3; i++) {
            plan(CAU_KE, TIEU_CAN);
        }
        assertThat(Statements.count(() -> change.preview().then().statusCode(200)))
                .isEqualTo(ofFew);
    }
}
