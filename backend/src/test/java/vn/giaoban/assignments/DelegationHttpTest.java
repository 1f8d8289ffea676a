package vn.giaoban.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** Work goes down the tree, the body above stays answerable, and a refusal brings the work back. */
@QuarkusTest
class DelegationHttpTest {

    private static final String DISTRICT = "lang-son/dinh-lap";
    private static final String COMMUNE = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.setTo("2021-11-08T08:00:00+07:00");
    }

    private static AnObligation owed() {
        return APlan.of("lang-son")
                .assigning(AnAssignment.paper("Giám sát của Thường trực và các Ban")
                        .of(DISTRICT)
                        .before("2021-11-15"))
                .issuedOn("2021-10-29")
                .owedBy(DISTRICT);
    }

    private static Response delegate(AnObligation owed, String lastDay, String... units) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("bodyIds", List.of(units).stream().map(AnAssignment::body).toList());
        request.put("lastDay", lastDay);
        request.put("note", "Giúp phần số liệu của xã.");
        return owed.act(owed.owner(), "delegations", request);
    }

    @Test
    void the_sunday_before_the_fifteenth_is_the_last_day_and_the_commune_gets_an_earlier_one() {
        AnObligation owed = owed();
        owed.seenBy(owed.owner())
                .body("lastDayText", equalTo("hết ngày Chủ nhật 14/11/2021"))
                .body("due.warnings.code", hasItem("LAST_DAY_NOT_WORKING"));
        delegate(owed, "2021-11-10", COMMUNE)
                .then()
                .statusCode(201)
                .body("delegatedTotal", equalTo(1))
                .body("delegatedDone", equalTo(0))
                .body("delegations[0].body.name", equalTo("Thường trực HĐND xã Cường Lợi"))
                .body("delegations[0].lastDay", equalTo("2021-11-10"))
                .body("state", equalTo("OPEN"));
        AnObligation child = owed.delegatedTo(COMMUNE);
        child.seenBy(child.owner())
                .statusCode(200)
                .body("chain.role", contains("ISSUER", "ANSWERABLE", "DELEGATE"))
                .body("chain[1].body.name", equalTo("Thường trực HĐND huyện Đình Lập"))
                .body("chain[1].lastDay", equalTo("2021-11-14"))
                .body("due.lastDay", equalTo("2021-11-10"))
                .body("delegationNote", equalTo("Giúp phần số liệu của xã."))
                .body("due.steps.text", hasItem(containsString("Cơ quan giao lại ấn định")))
                .body("allowed", hasItems("SEND", "REFUSE"));
    }

    @Test
    void the_commune_sends_to_the_district_which_passes_it_on_as_its_own_version() {
        AnObligation owed = owed();
        delegate(owed, null, COMMUNE).then().statusCode(201);
        AnObligation child = owed.delegatedTo(COMMUNE);
        owed.send(Map.of("fromDelegationId", child.id())).then().statusCode(422);
        child.handIn().then().statusCode(201);

        child.act(owed.owner(), "return", Map.of("reason", "Thiếu bảng."))
                .then()
                .statusCode(200);
        child.handIn().then().statusCode(201);
        child.act(owed.owner(), "accept", Map.of()).then().statusCode(200);
        child.act(owed.office(), "accept", Map.of()).then().statusCode(403);

        owed.seenBy(owed.owner()).body("delegatedDone", equalTo(1)).body("delegatedTotal", equalTo(1));
        owed.send(Map.of("fromDelegationId", child.id()))
                .then()
                .statusCode(201)
                .body("authorBody.name", equalTo("Thường trực HĐND xã Cường Lợi"))
                .body("files", hasSize(1));
        owed.seenBy(owed.office()).body("state", equalTo("SENT"));
    }

    @Test
    void a_refusal_brings_the_work_back_and_it_may_be_given_again() {
        AnObligation owed = owed();
        delegate(owed, null, COMMUNE).then().statusCode(201);
        delegate(owed, null, COMMUNE).then().statusCode(409).body("code", equalTo("ALREADY_DELEGATED"));
        AnObligation child = owed.delegatedTo(COMMUNE);
        child.act(child.owner(), "refusal", Map.of("reason", "Xã không có số liệu."))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        owed.seenBy(owed.owner())
                .body("delegatedTotal", equalTo(0))
                .body("delegations[0].state", equalTo("REFUSED"))
                .body("allowed", hasItems("SEND", "DELEGATE"));
        delegate(owed, null, COMMUNE).then().statusCode(201).body("delegatedTotal", equalTo(1));
    }

    @Test
    void nobody_delegates_later_than_owed_nor_upwards_nor_sideways_nor_to_oneself() {
        AnObligation owed = owed();
        delegate(owed, "2021-11-15", COMMUNE)
                .then()
                .statusCode(422)
                .body("code", equalTo("DELEGATION_AFTER_PARENT"))
                .body("detail", containsString("14/11/2021"));
        for (String elsewhere : List.of("lang-son", "lang-son/bac-son", DISTRICT, "tra-vinh/cau-ke")) {
            delegate(owed, null, elsewhere).then().statusCode(422).body("code", equalTo("DELEGATE_NOT_BELOW"));
        }
        owed.act(owed.owner(), "delegations", Map.of("bodyIds", List.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void an_extension_of_the_delegate_stays_within_the_one_above() {
        AnObligation owed = owed();
        delegate(owed, "2021-11-10", COMMUNE).then().statusCode(201);
        AnObligation child = owed.delegatedTo(COMMUNE);
        child.act(owed.owner(), "extensions", Map.of("newLastDay", "2021-11-20", "reason", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("DELEGATION_AFTER_PARENT"));
        child.act(owed.owner(), "extensions", Map.of("newLastDay", "2021-11-12", "reason", "Bận bầu cử"))
                .then()
                .statusCode(201);
        child.act(owed.office(), "extensions", Map.of("newLastDay", "2021-11-13", "reason", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void the_office_sees_the_delegation_and_the_commune_not_the_obligation_above() {
        AnObligation owed = owed();
        delegate(owed, null, COMMUNE).then().statusCode(201);
        owed.seenBy(owed.office()).body("delegations", hasSize(1)).body("allowed", not(hasItem("DELEGATE")));
        owed.seenBy(SignIn.unit(COMMUNE)).statusCode(404);
        owed.act(owed.office(), "refusal", Map.of("reason", "x")).then().statusCode(403);
        owed.act(owed.owner(), "refusal", Map.of("reason", "x")).then().statusCode(403);
    }
}
