package vn.giaoban.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** The feed as another system reads it. */
@QuarkusTest
class EventFeedHttpTest {

    private static final String EVENTS = "/api/v1/events";
    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    TestClock clock;

    @BeforeEach
    void someDaysBefore() {
        clock.reset();
    }

    private static APlan draft() {
        return APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng điều hành kỳ họp")
                        .of(CAU_KE)
                        .noLaterThan("2023-09-15"))
                .drafted();
    }

    private record Event(String action, String type, String object, String plan) {}

    /** Everything after a place, page by page. */
    private static List<Event> after(String place, Supplier<RequestSpecification> caller) {
        List<Event> events = new ArrayList<>();
        JsonPath page;
        do {
            page = caller.get()
                    .queryParam("limit", 200)
                    .queryParam("after", place)
                    .get(EVENTS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, String> item : page.<Map<String, String>>getList("items")) {
                events.add(new Event(
                        item.get("action"), item.get("objectType"), item.get("objectId"), item.get("planId")));
            }
            place = page.getString("nextCursor");
        } while (page.getBoolean("more"));
        return events;
    }

    private static String end() {
        String place = "";
        JsonPath page;
        do {
            page = SignIn.administrator()
                    .queryParam("after", place)
                    .queryParam("limit", 200)
                    .get(EVENTS)
                    .jsonPath();
            place = page.getString("nextCursor");
        } while (page.getBoolean("more"));
        return place;
    }

    private static List<String> actions(String place, Supplier<RequestSpecification> caller, APlan plan) {
        return after(place, caller).stream()
                .filter(event -> plan.id().equals(event.plan()))
                .map(Event::action)
                .toList();
    }

    @Test
    void the_office_reads_the_life_of_its_plan_in_the_order_in_which_it_was_lived() {
        String start = end();
        APlan plan = draft().issuedOn("2023-08-30");
        AnObligation owed = plan.owedBy(CAU_KE);
        owed.handIn().then().statusCode(201);
        owed.act(owed.office(), "accept", Map.of()).then().statusCode(200);
        assertThat(actions(start, () -> SignIn.office("tra-vinh"), plan))
                .containsSubsequence(
                        "PLAN_CREATED", "ASSIGNMENT_ADDED", "PLAN_ISSUED", "SUBMISSION_SENT", "SUBMISSION_ACCEPTED");
    }

    @Test
    void a_unit_hears_of_the_plan_since_its_issue_and_of_what_it_owes_itself() {
        String start = end();
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Công tác chuẩn bị kỳ họp")
                        .of(CAU_KE, "tra-vinh/tieu-can")
                        .noLaterThan("2023-09-15"))
                .drafted();
        clock.plus(Duration.ofMinutes(1));
        plan.issuedOn("2023-08-30");
        plan.owedBy("tra-vinh/tieu-can").handIn().then().statusCode(201);

        List<String> seen = actions(start, () -> SignIn.unit(CAU_KE), plan);
        assertThat(seen).contains("PLAN_ISSUED").doesNotContain("PLAN_CREATED", "ASSIGNMENT_ADDED");
        assertThat(seen).noneMatch(action -> action.startsWith("SUBMISSION"));
        assertThat(actions(start, () -> SignIn.unit("tra-vinh/tieu-can"), plan)).contains("SUBMISSION_SENT");
        assertThat(actions(start, () -> SignIn.unit("tra-vinh/cang-long"), plan))
                .isEmpty();
        assertThat(actions(start, () -> SignIn.office("lang-son"), plan)).isEmpty();
        assertThat(actions(start, () -> SignIn.reader("tra-vinh"), plan))
                .contains("PLAN_ISSUED")
                .doesNotContain("PLAN_CREATED");
    }

    @Test
    void a_deleted_draft_is_told_to_its_council_alone() {
        String start = end();
        APlan plan = draft();
        plan.office()
                .header(
                        "If-Match",
                        plan.office().get("/api/v1/plans/" + plan.id()).header("ETag"))
                .delete("/api/v1/plans/" + plan.id())
                .then()
                .statusCode(204);
        assertThat(actions(start, () -> SignIn.office("tra-vinh"), plan)).contains("PLAN_DELETED");
        assertThat(actions(start, () -> SignIn.office("lang-son"), plan)).isEmpty();
        assertThat(actions(start, () -> SignIn.unit(CAU_KE), plan)).isEmpty();
    }

    @Test
    void what_is_the_administrators_business_is_told_to_the_administrator() {
        String start = end();
        SignIn.newAccount(Role.READER).signedIn().get("/api/v1/me").then().statusCode(200);
        assertThat(after(start, () -> SignIn.administrator()))
                .extracting(Event::type)
                .contains("ACCOUNT");
        assertThat(after(start, () -> SignIn.office("tra-vinh")))
                .extracting(Event::type)
                .doesNotContain("ACCOUNT");
    }

    @Test
    void small_pages_tell_the_same_as_a_large_one() {
        String start = end();
        APlan plan = draft().issuedOn("2023-08-30");
        List<String> large = actions(start, plan::office, plan);
        List<String> small = new ArrayList<>();
        JsonPath page;
        String place = start;
        do {
            page = plan.office()
                    .queryParam("after", place)
                    .queryParam("limit", 1)
                    .get(EVENTS)
                    .jsonPath();
            small.addAll(page.getList("items.findAll { it.planId == '" + plan.id() + "' }.action"));
            place = page.getString("nextCursor");
        } while (page.getBoolean("more"));
        assertThat(small).isEqualTo(large).isNotEmpty();
    }

    @Test
    void a_page_takes_the_same_statements_however_long_it_is() {
        String start = end();
        draft().issuedOn("2023-08-30");
        RequestSpecification caller = SignIn.office("tra-vinh");
        end();
        assertThat(Statements.count(() -> caller.queryParam("after", start).get(EVENTS)))
                .isLessThanOrEqualTo(Statements.count(
                        () -> SignIn.office("tra-vinh").queryParam("limit", 1).get(EVENTS)));
    }

    @Test
    void a_place_that_nobody_gave_is_refused() {
        for (String place : List.of("x", "%%%", "bm8tbnVtYmVy")) {
            SignIn.office("tra-vinh")
                    .queryParam("after", place)
                    .get(EVENTS)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED_REQUEST"));
        }
    }

    @Test
    void no_more_than_two_hundred_at_once() {
        SignIn.office("tra-vinh")
                .queryParam("limit", 201)
                .get(EVENTS)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("limit"));
    }
}
