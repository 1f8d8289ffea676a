package vn.giaoban.plans;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.giaoban.plans.PlansApi.conference;
import static vn.giaoban.plans.PlansApi.create;
import static vn.giaoban.plans.PlansApi.event;
import static vn.giaoban.plans.PlansApi.text;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** What may not stand in a plan, told at the field where it stands. */
@QuarkusTest
class PlanContentHttpTest {

    @Test
    void what_is_missing_or_too_long_is_told_field_by_field() {
        Map<String, Object> content = conference();
        content.remove("kind");
        content.put("title", " ");
        content.put("number", "000");
        content.put("recipients", List.of("Thường trực Tỉnh ủy", "a".repeat(301)));
        content.put("events", List.of(text("kind", "CONFERENCE", "mode", "ONLINE", "modeStated", true)));
        create(content)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "violations.field",
                        containsInAnyOrder("kind", "title", "number", "recipients[1]", "events[0].title"))
                .body("violations.message", hasItem("Phải có trích yếu."));
    }

    @Test
    void a_null_among_lines_is_told_and_a_blank_one_dropped() {
        Map<String, Object> content = conference();
        content.put("purposes", Arrays.asList(" ", null));
        create(content).then().statusCode(422).body("violations.field", equalTo(List.of("purposes[0]")));
    }

    @Test
    void contradictions_are_told_at_their_field() {
        Map<String, Object> content = conference();
        Map<String, Object> wrongDay = event("Hội nghị");
        wrongDay.put(
                "time",
                text(
                        "wording",
                        "ngày 22/9/2023 (thứ Năm)",
                        "from",
                        "2023-09-22",
                        "to",
                        "2023-09-22",
                        "precision",
                        "DAY",
                        "tentative",
                        false,
                        "laterNotice",
                        false));
        wrongDay.put("groupSize", text("min", 30, "max", 15));
        content.put("events", List.of(event("Họp trù bị"), wrongDay));
        content.put("term", text("from", 2026, "to", 2021));
        content.put("coIssuingBodyIds", List.of(PlansApi.STANDING_BODY));
        create(content)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "term.to", "coIssuingBodyIds", "events[1].groupSize.max", "events[1].time.wording"))
                .body("violations.message", hasItem("Văn bản ghi thứ Năm nhưng 22/09/2023 là thứ Sáu."));
    }

    @Test
    void a_time_that_ends_before_it_begins_cannot_be_read() {
        Map<String, Object> content = conference();
        Map<String, Object> backwards = event("Hội nghị");
        backwards.put(
                "time",
                text(
                        "from",
                        "2021-11-30",
                        "to",
                        "2021-11-25",
                        "precision",
                        "WINDOW",
                        "tentative",
                        true,
                        "laterNotice",
                        false));
        content.put("events", List.of(backwards));
        create(content).then().statusCode(400).body("violations[0].field", equalTo("events[0].time"));
    }

    @Test
    void a_document_with_a_secrecy_mark_is_refused_with_the_reason() {
        for (String field : List.of("title", "theme", "symbol")) {
            Map<String, Object> content = conference();
            content.put(field, "KH-HĐND (Tối mật)");
            create(content)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("SECRET_NOT_ALLOWED"))
                    .body("detail", containsString("117/2025/QH15"));
        }
        Map<String, Object> content = conference();
        content.put("secrecyMark", "MẬT");
        create(content).then().statusCode(400).body("violations[0].field", equalTo("secrecyMark"));
    }

    @Test
    void another_councils_body_or_the_peoples_committee_does_not_issue_our_plans() {
        for (UUID issuer : List.of(
                UnitRegister.bodyId("lang-son", BodyKind.STANDING_BODY),
                UnitRegister.bodyId("tra-vinh", BodyKind.PEOPLES_COMMITTEE),
                UUID.randomUUID())) {
            Map<String, Object> content = conference();
            content.put("issuingBodyId", issuer);
            create(content)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ISSUING_BODY_FOREIGN"))
                    .body("violations[0].field", equalTo("issuingBodyId"));
        }
    }

    @Test
    void a_joint_plan_names_who_issues_it_with_us_and_nobody_who_does_not_exist() {
        UUID front = UnitRegister.bodyId("tra-vinh", BodyKind.FATHERLAND_FRONT);
        Map<String, Object> content = conference();
        content.put("coIssuingBodyIds", List.of(front));
        create(content).then().statusCode(201).body("coIssuingBodies[0].id", equalTo(front.toString()));
        content.put("coIssuingBodyIds", List.of(front, UUID.randomUUID()));
        create(content).then().statusCode(422).body("violations[0].field", equalTo("coIssuingBodyIds"));
    }
}
