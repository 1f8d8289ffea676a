package vn.giaoban.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** On 1/7/2025 the districts were gone; what huyện Cầu Kè still owed is offered, never moved by itself. */
@QuarkusTest
class SuccessionHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String SUCCESSOR = "vinh-long-2025/xa-cau-ke";
    private static final String OTHER_SUCCESSOR = "vinh-long-2025/xa-tam-ngai";
    private static final String STRANGER = "vinh-long-2025/xa-tra-cu";

    @Inject
    TestClock clock;

    @Inject
    OfferToSuccessors offers;

    @BeforeEach
    void aWeekBeforeTheEnd() {
        clock.setTo("2025-06-23T08:00:00+07:00");
    }

    private AnObligation stillOpenOnTheDayAfter() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Kết quả hoạt động").of(CAU_KE).noLaterThan("2025-07-20"))
                .issuedOn("2025-06-20")
                .owedBy(CAU_KE);
        owed.seenBy(owed.owner()).body("succession", nullValue());
        owed.seenBy(SignIn.unit(SUCCESSOR)).statusCode(404);
        clock.setTo("2025-07-01T00:05:00+07:00");
        offers.everyNight();
        return owed;
    }

    @Test
    void the_successors_see_it_and_nothing_has_moved() {
        AnObligation owed = stillOpenOnTheDayAfter();
        owed.seenBy(SignIn.unit(SUCCESSOR))
                .statusCode(200)
                .body("body.name", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("succession.endedOn", equalTo("2025-06-30"))
                .body("succession.candidates", hasSize(4))
                .body("succession.candidates.name", hasItem("Thường trực HĐND xã Cầu Kè"))
                .body("allowed", contains("COMMENT", "TRANSFER"));
        owed.seenBy(SignIn.unit(OTHER_SUCCESSOR)).statusCode(200);
        owed.seenBy(SignIn.unit(STRANGER)).statusCode(404);
    }

    @Test
    void one_of_them_takes_it_over_and_hands_in_while_the_former_body_stays_in_the_chain() {
        AnObligation owed = stillOpenOnTheDayAfter();
        owed.act(SignIn.unit(SUCCESSOR), "transfer", Map.of("bodyId", AnAssignment.body(OTHER_SUCCESSOR)))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_SUCCESSOR"));
        owed.act(
                        SignIn.unit(SUCCESSOR),
                        "transfer",
                        Map.of("bodyId", AnAssignment.body(SUCCESSOR), "note", "Sáp nhập."))
                .then()
                .statusCode(200)
                .body("body.name", equalTo("Thường trực HĐND xã Cầu Kè"))
                .body("succession", nullValue())
                .body("chain.role", contains("ISSUER", "ANSWERABLE", "ANSWERABLE"))
                .body("chain[1].body.name", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("chain[1].obligationId", nullValue())
                .body("allowed", hasItems("SEND", "REPORT_NIL"));
        owed.seenBy(SignIn.unit(OTHER_SUCCESSOR)).statusCode(404);
        new AnObligation(owed.id(), "tra-vinh", SUCCESSOR).handIn().then().statusCode(201);
    }

    @Test
    void the_office_may_pass_it_to_any_of_them() {
        AnObligation owed = stillOpenOnTheDayAfter();
        owed.act(owed.office(), "transfer", Map.of("bodyId", AnAssignment.body(STRANGER)))
                .then()
                .statusCode(422);
        owed.act(owed.office(), "transfer", Map.of("bodyId", AnAssignment.body(OTHER_SUCCESSOR)))
                .then()
                .statusCode(200)
                .body("body.name", equalTo("Thường trực HĐND xã Tam Ngãi"));
    }

    @Test
    void nobody_takes_over_from_a_body_that_stands() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Kết quả hoạt động").of(CAU_KE))
                .issuedOn("2025-06-20")
                .owedBy(CAU_KE);
        owed.act(owed.office(), "transfer", Map.of("bodyId", AnAssignment.body(SUCCESSOR)))
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_opened_for_a_body_that_is_gone_already_is_offered_at_once() {
        clock.setTo("2025-07-10T08:00:00+07:00");
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Kết quả hoạt động").of(CAU_KE))
                .issuedOn("2025-06-20")
                .owedBy(CAU_KE);
        owed.seenBy(SignIn.unit(SUCCESSOR)).statusCode(200).body("succession.candidates", hasSize(4));
    }
}
