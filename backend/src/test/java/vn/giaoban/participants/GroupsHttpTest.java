package vn.giaoban.participants;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.giaoban.participants.ParticipantsApi.addGroup;
import static vn.giaoban.participants.ParticipantsApi.group;
import static vn.giaoban.participants.ParticipantsApi.groupId;
import static vn.giaoban.participants.ParticipantsApi.name;
import static vn.giaoban.participants.ParticipantsApi.person;
import static vn.giaoban.participants.ParticipantsApi.put;

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

/** The groups of a draft, and what may be asked of the people named for them. */
@QuarkusTest
class GroupsHttpTest {

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void aDraftOfTwoGroups() {
        clock.reset();
        clock.setTo("2023-08-30T08:00:00+07:00");
        plan = APlan.of("tra-vinh")
                .announcing("Hội nghị giao ban", "2023-09-22", "2023-09-23")
                .drafted();
        addGroup(plan, group("Chủ tịch HĐND 01 xã", 2, "tra-vinh/tra-cu"))
                .then()
                .statusCode(201);
        addGroup(plan, group("Phóng viên Báo, Đài", null)).then().statusCode(201);
    }

    @Test
    void a_group_is_rewritten_by_whoever_has_read_it_last() {
        String id = groupId(plan, 1);
        Map<String, Object> content = group("Phóng viên Báo Trà Vinh", 3);
        rewrite(plan.office(), id, 0, content)
                .then()
                .statusCode(200)
                .body("wording", equalTo("Phóng viên Báo Trà Vinh"));
        rewrite(plan.office(), id, 0, content).then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
        plan.office()
                .contentType(JSON)
                .body(content)
                .put("/api/v1/participant-groups/" + id)
                .then()
                .statusCode(428);
        rewrite(SignIn.office("hau-giang"), id, 1, content).then().statusCode(404);
        rewrite(SignIn.unit("tra-vinh/tra-cu"), id, 1, content).then().statusCode(403);
    }

    @Test
    void what_is_wrong_with_a_group_is_told_field_by_field() {
        Map<String, Object> wrong = group(" ", 1);
        wrong.put("quotaMin", 2);
        addGroup(plan, wrong).then().statusCode(422).body("code", equalTo("VALIDATION_FAILED"));
        Map<String, Object> nobody = group("Chủ tịch HĐND xã", 1);
        nobody.put("naming", "BODIES");
        nobody.put("exceptions", List.of(Map.of("bodyId", UUID.randomUUID(), "max", 2)));
        addGroup(plan, nobody)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("bodyIds", "exceptions[0].bodyId"));
    }

    @Test
    void groups_are_put_in_the_order_of_the_text_and_removed() {
        String first = groupId(plan, 0);
        String second = groupId(plan, 1);
        sort(List.of(second)).then().statusCode(422).body("violations.field", contains("order"));
        sort(List.of(second, first)).then().statusCode(200).body("items.id", contains(second, first));
        SignIn.office("hau-giang")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/participant-groups/" + first)
                .then()
                .statusCode(404);
        plan.office()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/participant-groups/" + first)
                .then()
                .statusCode(204);
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .body("items.id", contains(second));
    }

    @Test
    void a_draft_is_nobody_elses_and_names_nobody_yet() {
        name(plan.office(), plan, groupId(plan, 1), person("Trần Mẫu Một"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NAMING_NOT_OPEN"));
        SignIn.unit("tra-vinh/tra-cu")
                .get("/api/v1/plans/" + plan.id() + "/participant-groups")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_is_asked_by_group_and_by_reply() {
        plan.issuedOn("2023-08-30");
        String delegates = groupId(plan, 0);
        String one = name(SignIn.unit("tra-vinh/tra-cu"), plan, delegates, person("Trần Mẫu Một"))
                .path("id");
        name(plan.office(), plan, delegates, person("Trần Mẫu Hai")).then().statusCode(201);
        name(plan.office(), plan, groupId(plan, 1), person("Lâm Mẫu Ba")).then().statusCode(201);
        put(SignIn.unit("tra-vinh/tra-cu"), one, "/reply", 0, Map.of("reply", "COMING"))
                .then()
                .statusCode(200)
                .body("reply", equalTo("COMING"));
        ask("groupId", delegates).body("items", hasSize(2)).body("counts.total", equalTo(3));
        ask("reply", "COMING").body("items.name", contains("Trần Mẫu Một"));
    }

    @Test
    void a_unit_finds_again_whom_it_named_and_nobody_whom_another_named() {
        plan.issuedOn("2023-08-30");
        String nameOfAll = "Thạch Mẫu " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        name(SignIn.unit("tra-vinh/tra-cu"), plan, groupId(plan, 0), person(nameOfAll))
                .then()
                .statusCode(201);
        known(SignIn.unit("tra-vinh/tra-cu")).then().statusCode(200).body("name", hasItem(nameOfAll));
        known(SignIn.unit("tra-vinh/cau-ke")).then().statusCode(200).body("name", not(hasItem(nameOfAll)));
        known(SignIn.reader("tra-vinh")).then().statusCode(403);
        SignIn.unit("tra-vinh/tra-cu")
                .get("/api/v1/participants/known-people")
                .then()
                .statusCode(422);
    }

    @Test
    void whom_a_plan_asks_to_name_sees_the_plan_and_others_do_not() {
        plan.issuedOn("2023-08-30");
        SignIn.unit("tra-vinh/tra-cu").get("/api/v1/plans/" + plan.id()).then().statusCode(200);
        SignIn.unit("tra-vinh/cau-ke").get("/api/v1/plans/" + plan.id()).then().statusCode(404);
        SignIn.unit("tra-vinh/tra-cu")
                .get("/api/v1/plans/" + plan.id() + "/participants")
                .then()
                .body("items", empty());
    }

    @Test
    void a_body_that_does_not_exist_is_no_body() {
        Map<String, Object> content = group("Chủ tịch HĐND xã", 1, "tra-vinh/tra-cu");
        content.put("bodyIds", List.of(AnAssignment.body("tra-vinh/tra-cu"), UUID.randomUUID()));
        addGroup(plan, content).then().statusCode(422).body("violations.field", contains("bodyIds[1]"));
    }

    private static Response rewrite(RequestSpecification caller, String id, long version, Map<String, Object> content) {
        return caller.header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(content)
                .put("/api/v1/participant-groups/" + id);
    }

    private Response sort(List<String> order) {
        return plan.office()
                .contentType(JSON)
                .body(Map.of("order", order))
                .put("/api/v1/plans/" + plan.id() + "/participant-groups/order");
    }

    private io.restassured.response.ValidatableResponse ask(String filter, String value) {
        return plan.office()
                .queryParam(filter, value)
                .get("/api/v1/plans/" + plan.id() + "/participants")
                .then();
    }

    private static Response known(RequestSpecification caller) {
        return caller.queryParam("q", "thach mau").get("/api/v1/participants/known-people");
    }
}
