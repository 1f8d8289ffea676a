package vn.giaoban.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

/** The log of a plan goes back to its draft, so only the council that drafted it reads it. */
@QuarkusTest
class PlanLogHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    @Test
    void the_office_reads_what_was_done_to_its_plan_and_by_whom() {
        APlan plan = issued();
        plan.owedBy(CAU_KE).handIn().then().statusCode(201);
        for (RequestSpecification reader : List.of(plan.office(), SignIn.leader("tra-vinh"), SignIn.administrator())) {
            List<String> texts = log(plan, reader).statusCode(200).extract().path("items.text");
            assertThat(texts)
                    .anyMatch(text -> text.matches("Ban hành kế hoạch số \\d+/KH-HĐND ngày 30/08/2023"))
                    .contains("Lập dự thảo kế hoạch: Tổ chức Hội nghị giao ban lần thứ tư", "Gửi bài, lần 1");
        }
        log(plan, plan.office())
                .body("items.find { it.action == 'PLAN_ISSUED' }.actorBody", equalTo(officeOfTraVinh()));
    }

    @Test
    void whoever_takes_part_reads_the_log_of_what_it_owes_itself_and_no_more() {
        APlan plan = issued();
        AnObligation owed = plan.owedBy(CAU_KE);
        owed.handIn().then().statusCode(201);
        for (RequestSpecification partaker :
                List.of(SignIn.unit(CAU_KE), SignIn.office(CAU_KE), SignIn.leader(CAU_KE))) {
            log(plan, partaker).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        List<String> texts = SignIn.unit(CAU_KE)
                .get(owed.path() + "/log")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
        assertThat(texts).contains("Gửi bài, lần 1");
    }

    @Test
    void strangers_find_no_log_and_a_reader_may_not_ask() {
        APlan plan = issued();
        log(plan, SignIn.office("hau-giang")).statusCode(404);
        log(plan, SignIn.leader("lang-son")).statusCode(404);
        log(plan, SignIn.reader("tra-vinh")).statusCode(403);
        log(plan, SignIn.stranger()).statusCode(401);
    }

    @Test
    void a_draft_has_its_log_too_and_takes_it_along_when_it_is_removed() {
        APlan plan = APlan.of("tra-vinh").drafted();
        log(plan, plan.office()).statusCode(200).body("items.action", equalTo(List.of("PLAN_CREATED")));
        String path = "/api/v1/plans/" + plan.id();
        plan.office()
                .header("If-Match", plan.office().get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        log(plan, plan.office()).statusCode(404);
    }

    private static APlan issued() {
        return APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                        .of(CAU_KE)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private static String officeOfTraVinh() {
        return SignIn.office("tra-vinh").get("/api/v1/me").path("body.name");
    }

    private static ValidatableResponse log(APlan plan, RequestSpecification caller) {
        return caller.queryParams(Map.of("limit", 200))
                .get("/api/v1/plans/" + plan.id() + "/log")
                .then();
    }
}
