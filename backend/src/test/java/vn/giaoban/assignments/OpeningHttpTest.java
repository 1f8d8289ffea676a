package vn.giaoban.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** Issuing a plan makes everybody it names owe something. */
@QuarkusTest
class OpeningHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void a_named_unit_owes_its_paper_by_the_end_of_the_day_that_is_named() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                        .of(CAU_KE)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        owed.seenBy(owed.owner())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("OPEN"))
                .body("standing", equalTo("OPEN"))
                .body("body.name", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("parties.unitName", contains("huyện Cầu Kè"))
                .body("lastDay", equalTo("2023-09-15"))
                .body("lastDayText", equalTo("hết ngày thứ Sáu 15/09/2023"))
                .body("until", equalTo("2023-09-15T17:00:00Z"))
                .body("due.lastDay", equalTo("2023-09-15"))
                .body("due.steps[0].code", equalTo("WORDING"))
                .body("original", nullValue())
                .body("lock", nullValue())
                .body("plan.status", equalTo("ISSUED"))
                .body("council.fullName", equalTo("tỉnh Trà Vinh"))
                .body("assignment.topic", equalTo("Nâng cao chất lượng điều hành kỳ họp"))
                .body("assignment.resolvedOn", equalTo("2023-08-30"))
                .body("chain.role", contains("ISSUER", "ANSWERABLE"))
                .body("chain[0].body.name", equalTo("Thường trực HĐND tỉnh Trà Vinh"))
                .body("allowed", hasItems("SAVE_DRAFT", "SEND", "REPORT_NIL", "DELEGATE", "COMMENT"));
    }

    @Test
    void a_rule_opens_one_obligation_for_every_district_of_the_day_of_issue() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.task("chọn và mời giúp").ofAll("DISTRICT", "tra-vinh"))
                .issuedOn("2023-08-30");
        assertThat(plan.obligations()).isEqualTo(9);
        AnObligation owed = plan.owedBy("tra-vinh/thi-xa-duyen-hai");
        owed.seenBy(SignIn.unit("tra-vinh/thi-xa-duyen-hai")).statusCode(200).body("standing", equalTo("NO_DATE"));
        owed.seenBy(SignIn.unit("tra-vinh/huyen-duyen-hai")).statusCode(404);
    }
}
