package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.START_PAGE;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** The start page, in the March of 2022, before the plans of other tests. */
@QuarkusTest
class StartPageHttpTest {

    private static final String COUNCIL = "dong-thap";
    private static final String SA_DEC = "dong-thap/sa-dec";
    private static final String CUONG_LOI = "lang-son/dinh-lap/xa-cuong-loi";

    @Inject
    TestClock clock;

    @BeforeEach
    void aTuesday() {
        clock.setTo("2022-03-01T08:00:00+07:00");
    }

    @Test
    void the_office_finds_what_to_chase_what_to_review_and_what_comes() {
        JsonPath before = page(SignIn.office(COUNCIL));
        APlan plan = APlan.of(COUNCIL)
                .announcing("Hội nghị tháng ba", "2022-03-25", "2022-03-30")
                .assigning(AnAssignment.paper("Quá hạn").of(SA_DEC).noLaterThan("2022-03-04"))
                .assigning(AnAssignment.paper("Sắp đến hạn")
                        .of("dong-thap/tam-nong")
                        .noLaterThan("2022-03-10"))
                .assigning(
                        AnAssignment.paper("Còn lâu").of("dong-thap/lai-vung").noLaterThan("2022-12-30"))
                .assigning(AnAssignment.paper("Chờ xem").of("dong-thap/lap-vo").noLaterThan("2022-03-04"))
                .issuedOn("2022-03-01");
        APlan.of(COUNCIL).drafted();
        plan.owedBy("dong-thap/lap-vo").handIn().then().statusCode(201);
        clock.setTo("2022-03-09T08:00:00+07:00");

        JsonPath after = page(SignIn.office(COUNCIL));
        assertThat(after.getString("today")).isEqualTo("2022-03-09");
        assertThat(topics(after, "overdue", plan)).containsExactly("Quá hạn");
        assertThat(topics(after, "dueSoon", plan)).containsExactly("Sắp đến hạn");
        assertThat(topics(after, "toReview", plan)).containsExactly("Chờ xem");
        assertThat(after.getList("events.findAll { it.planId == '" + plan.id() + "' }.title"))
                .containsExactly("Hội nghị tháng ba");
        assertThat(after.getInt("drafts") - before.getInt("drafts")).isEqualTo(1);
        assertThat(more(before, after, "total")).isEqualTo(4);
        assertThat(more(before, after, "handedIn")).isEqualTo(1);
        assertThat(more(before, after, "toReview")).isEqualTo(1);

        JsonPath unit = page(SignIn.unit(SA_DEC));
        assertThat(topics(unit, "overdue", plan)).containsExactly("Quá hạn");
        assertThat(topics(unit, "dueSoon", plan)).isEmpty();
        assertThat(topics(unit, "toReview", plan)).isEmpty();
        assertThat(unit.getInt("drafts")).isZero();
        JsonPath reader = page(SignIn.reader(COUNCIL));
        assertThat(topics(reader, "overdue", plan)).containsExactly("Quá hạn");
        assertThat(reader.getInt("drafts")).isZero();
        JsonPath foreign = page(SignIn.office("hau-giang"));
        for (String list : List.of("overdue", "dueSoon", "toReview", "events")) {
            assertThat(topics(foreign, list, plan)).as(list).isEmpty();
        }
        get(SignIn.stranger(), START_PAGE, Map.of()).statusCode(401);
    }

    @Test
    void a_list_ends_after_ten_while_its_count_goes_on() {
        JsonPath before = page(SignIn.office(COUNCIL));
        APlan.of(COUNCIL)
                .assigning(AnAssignment.paper("Mười hai huyện")
                        .ofAll("DISTRICT", COUNCIL)
                        .noLaterThan("2022-03-02"))
                .issuedOn("2022-03-01");
        clock.setTo("2022-03-03T08:00:00+07:00");
        JsonPath after = page(SignIn.office(COUNCIL));
        assertThat(after.getList("overdue")).hasSize(10);
        assertThat(after.getInt("counts.overdue") - before.getInt("counts.overdue"))
                .isGreaterThanOrEqualTo(12);
        List<String> moments = after.getList("overdue.until");
        assertThat(moments).isSorted();
    }

    @Test
    void what_is_delegated_is_reviewed_by_whoever_answers_for_it() {
        clock.setTo("2022-03-01T08:00:00+07:00");
        APlan plan = APlan.of("lang-son")
                .assigning(
                        AnAssignment.paper("Giao lại").of("lang-son/dinh-lap").noLaterThan("2022-03-30"))
                .issuedOn("2022-03-01");
        AnObligation owed = plan.owedBy("lang-son/dinh-lap");
        owed.act(
                        SignIn.unit("lang-son/dinh-lap"),
                        "delegations",
                        Map.of("bodyIds", List.of(AnAssignment.body(CUONG_LOI))))
                .then()
                .statusCode(201);
        owed.delegatedTo(CUONG_LOI).handIn().then().statusCode(201);
        assertThat(topics(page(SignIn.unit("lang-son/dinh-lap")), "toReview", plan))
                .containsExactly("Giao lại");
        assertThat(topics(page(SignIn.office("lang-son")), "toReview", plan)).isEmpty();
        assertThat(topics(page(SignIn.unit(CUONG_LOI)), "toReview", plan)).isEmpty();
    }

    @Test
    void an_office_reviews_what_its_own_bodies_were_given_by_the_body_that_answers() {
        APlan plan = APlan.of("lang-son")
                .assigning(AnAssignment.paper("Đề dẫn").of("lang-son").noLaterThan("2022-03-30"))
                .issuedOn("2022-03-01");
        AnObligation owed = plan.owedBy("lang-son");
        UUID committee = UnitRegister.bodyId("lang-son", "ban-phap-che");
        owed.act(plan.office(), "delegations", Map.of("bodyIds", List.of(committee)))
                .then()
                .statusCode(201);
        String child = owed.seenBy(plan.office()).extract().path("delegations[0].id");
        AnObligation delegated = new AnObligation(UUID.fromString(child), "lang-son", "lang-son");
        delegated.upload(plan.office(), "Đề dẫn.pdf", AnObligation.PDF).then().statusCode(201);
        plan.office()
                .contentType("application/json")
                .body(Map.of())
                .post(delegated.path() + "/submissions")
                .then()
                .statusCode(201);
        JsonPath page = page(SignIn.office("lang-son"));
        assertThat(page.getList("toReview.findAll { it.planId == '" + plan.id() + "' }.id"))
                .containsExactly(child);
    }

    @Test
    void a_plan_that_is_over_asks_for_nothing_and_announces_nothing() {
        APlan plan = APlan.of(COUNCIL)
                .with(
                        "events",
                        List.of(Map.of(
                                "kind",
                                "CONFERENCE",
                                "title",
                                "Không bao giờ",
                                "mode",
                                "IN_PERSON",
                                "modeStated",
                                false)))
                .assigning(AnAssignment.paper("Điều hành").of(SA_DEC).noLaterThan("2022-03-02"))
                .issuedOn("2022-03-01");
        clock.setTo("2022-03-03T08:00:00+07:00");
        plan.act("cancel", Map.of("reason", "Không tổ chức nữa.")).then().statusCode(200);
        JsonPath page = page(SignIn.office(COUNCIL));
        assertThat(topics(page, "overdue", plan)).isEmpty();
        assertThat(topics(page, "events", plan)).isEmpty();
    }

    private static JsonPath page(RequestSpecification caller) {
        return read(caller, START_PAGE, Map.of());
    }

    private static List<String> topics(JsonPath page, String list, APlan plan) {
        return page.getList(list + ".findAll { it.planId == '" + plan.id() + "' }.topic");
    }

    private static int more(JsonPath before, JsonPath after, String count) {
        return after.getInt("counts." + count) - before.getInt("counts." + count);
    }
}
