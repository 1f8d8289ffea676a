package vn.giaoban.plans;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.giaoban.plans.PlansApi.act;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.draft;
import static vn.giaoban.plans.PlansApi.get;
import static vn.giaoban.plans.PlansApi.issued;
import static vn.giaoban.plans.PlansApi.office;
import static vn.giaoban.plans.PlansApi.registration;
import static vn.giaoban.plans.PlansApi.running;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.register.UnitRegister;

/** From issue to archive. */
@QuarkusTest
class PlanLifeHttpTest {

    @Inject
    PlanDirectory directory;

    @Inject
    UnitDirectory units;

    @Test
    void a_plan_lives_from_draft_to_archive() {
        String id = draft();
        Map<String, Object> registration = registration();
        act(SignIn.leader("tra-vinh"), id, "issue", registration)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ISSUED"))
                .body("number", equalTo(registration.get("number")))
                .body("issueDateText", equalTo("ngày 30 tháng 8 năm 2023"))
                .body("issuedAt", notNullValue())
                .body("place", equalTo("Trà Vinh"))
                .body("allowed", equalTo(List.of("CANCEL", "AMEND")));
        get(office(), id).then().body("allowed", equalTo(List.of("START", "CANCEL", "AMEND", "FIRM_EVENT")));
        act(office(), id, "start", Map.of()).then().statusCode(200).body("status", equalTo("RUNNING"));
        act(SignIn.leader("tra-vinh"), id, "conclude", text("conclusion", "Đạt mục đích.\nBiểu dương."))
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("conclusion", equalTo("Đạt mục đích.\nBiểu dương."))
                .body("concludedAt", notNullValue());
        act(office(), id, "archive", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"))
                .body("allowed", empty());
    }

    @Test
    void what_the_registry_lacks_is_told_field_by_field() {
        Map<String, Object> content = conference();
        content.remove("symbol");
        content.put("issueDate", text("year", 2023, "month", 8));
        String id = draft(content);
        act(office(), id, "issue", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("PLAN_INCOMPLETE"))
                .body("violations.field", equalTo(List.of("number", "symbol", "issueDate")));
        act(office(), id, "issue", text("number", "7", "symbol", "KH-HĐND (Mật)", "issueDate", "2023-08-30"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SECRET_NOT_ALLOWED"));
        act(office(), id, "issue", text("number", "7", "symbol", "KH-HĐND", "issueDate", "30/8/2023"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("issueDate"));
        get(office(), id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void a_verb_asks_for_the_version_and_for_the_right_state() {
        String id = issued();
        act(office(), id, "start", Map.of(), "\"0\"").then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        office().post(PlansApi.PLANS + "/" + id + "/start").then().statusCode(428);
        act(office(), id, "conclude", text("conclusion", "Xong."))
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_WRONG_STATE"))
                .body("detail", containsString("đã ban hành"));
        act(office(), id, "issue", registration()).then().statusCode(409).body("code", equalTo("PLAN_WRONG_STATE"));
        act(office(), id, "archive", Map.of()).then().statusCode(409);
        act(office(), draft(), "cancel", text("reason", "Thôi.")).then().statusCode(409);
    }

    @Test
    void cancelling_and_concluding_ask_for_words() {
        String id = running();
        act(office(), id, "cancel", text("reason", " "))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        act(office(), id, "conclude", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("conclusion"));
        act(SignIn.leader("tra-vinh"), id, "cancel", text("reason", "Dịch bệnh diễn biến phức tạp."))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("Dịch bệnh diễn biến phức tạp."))
                .body("cancelledAt", notNullValue())
                .body("allowed", empty());
    }

    @Test
    void a_council_that_takes_part_reads_but_does_not_act() {
        String id = draft();
        directory.addParties(UUID.fromString(id), List.of(cauKe()));
        get(SignIn.unit("tra-vinh/cau-ke"), id).then().statusCode(404);
        act(office(), id, "issue", registration()).then().statusCode(200);
        directory.addParties(UUID.fromString(id), List.of(cauKe()));

        get(SignIn.unit("tra-vinh/cau-ke"), id).then().statusCode(200).body("allowed", empty());
        get(SignIn.office("tra-vinh/cau-ke"), id).then().statusCode(200).body("allowed", empty());
        get(SignIn.reader("tra-vinh/cau-ke"), id).then().statusCode(200);
        get(SignIn.reader("tra-vinh"), id).then().statusCode(200).body("allowed", empty());
        get(SignIn.office("lang-son"), id).then().statusCode(404);
        get(SignIn.unit("lang-son"), id).then().statusCode(404);

        act(SignIn.office("tra-vinh/cau-ke"), id, "start", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        act(SignIn.unit("tra-vinh/cau-ke"), id, "start", Map.of()).then().statusCode(403);
        act(SignIn.administrator(), id, "start", Map.of()).then().statusCode(403);
        act(SignIn.leader("tra-vinh"), id, "start", Map.of()).then().statusCode(403);
        act(SignIn.office("lang-son"), id, "start", Map.of()).then().statusCode(404);
    }

    @Test
    void a_tentative_day_is_firmed_once_and_its_history_is_kept() {
        String id = running();
        String event = get(office(), id).path("events[0].id");
        String firm = "events/" + event + "/firm";
        act(office(), id, firm, Map.of()).then().statusCode(422).body("violations[0].field", equalTo("date"));
        act(office(), id, firm, text("date", "2023-09-29"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIRM_OUTSIDE_WINDOW"))
                .body("detail", containsString("22/9/2023"));
        act(office(), id, firm, text("date", "2023-09-22", "startTime", "14:00", "endTime", "08:00"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("endTime"));
        act(office(), id, firm, text("date", "2023-09-22", "startTime", "07:30", "place", "Hội trường huyện"))
                .then()
                .statusCode(200)
                .body("events[0].time.startTime", equalTo("07:30"))
                .body("events[0].time.tentative", equalTo(false))
                .body("events[0].place", equalTo("Hội trường huyện"))
                .body("events[0].canBeFirmed", equalTo(false))
                .body("events[0].firmedBy", notNullValue())
                .body("events[0].timeHistory", hasSize(1));
        get(office(), id)
                .then()
                .body("events[0].timeHistory[0].time.tentative", equalTo(true))
                .body("events[0].timeHistory[0].timeText", containsString("thứ Sáu"))
                .body("events[0].timeHistory[0].changedBy", notNullValue());
        act(office(), id, firm, text("date", "2023-09-23", "note", "Đổi lần nữa."))
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_ALREADY_FIRM"));
        act(office(), id, "events/" + UUID.randomUUID() + "/firm", text("date", "2023-09-22"))
                .then()
                .statusCode(404);
        act(SignIn.leader("tra-vinh"), id, firm, text("date", "2023-09-22"))
                .then()
                .statusCode(403);
    }

    @Test
    void an_amendment_takes_the_place_of_what_it_amends_when_it_is_issued() {
        String old = running();
        String amendment = act(office(), old, "amendments", text("reason", "Đổi địa điểm."))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("number", nullValue())
                .body("supersedes.id", equalTo(old))
                .body("amendmentSummary", equalTo("Đổi địa điểm."))
                .extract()
                .path("id");
        get(office(), old)
                .then()
                .body("status", equalTo("RUNNING"))
                .body("openAmendment.id", equalTo(amendment))
                .body("supersededBy", nullValue())
                .body("allowed", equalTo(List.of("CONCLUDE", "CANCEL", "FIRM_EVENT")));
        get(SignIn.reader("tra-vinh"), old).then().statusCode(200).body("openAmendment", nullValue());
        act(office(), old, "amendments", text("reason", "Lần nữa."))
                .then()
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_ALREADY_DRAFTED"))
                .body("amendmentId", equalTo(amendment));

        act(office(), amendment, "issue", registration()).then().statusCode(200).body("supersedes.id", equalTo(old));
        get(office(), old)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy.id", equalTo(amendment))
                .body("openAmendment", nullValue())
                .body("allowed", empty());
        act(office(), old, "amendments", text("reason", "Quá muộn.")).then().statusCode(409);
    }

    @Test
    void an_amendment_of_a_plan_that_has_ended_meanwhile_is_not_issued() {
        String old = running();
        String amendment = act(office(), old, "amendments", text("reason", "Đổi ngày."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(office(), old, "conclude", text("conclusion", "Đã xong.")).then().statusCode(200);
        act(office(), amendment, "issue", registration())
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_WRONG_STATE"));
        get(office(), amendment).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void an_amendment_that_was_removed_makes_room_for_another() {
        String old = issued();
        String amendment = act(office(), old, "amendments", text("reason", "Một."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office().header("If-Match", "\"0\"")
                .delete(PlansApi.PLANS + "/" + amendment)
                .then()
                .statusCode(204);
        act(office(), old, "amendments", text("reason", "Hai.")).then().statusCode(201);
    }

    private BodyRef cauKe() {
        return units.body(UnitRegister.bodyId("tra-vinh/cau-ke", BodyKind.STANDING_BODY))
                .orElseThrow();
    }
}
