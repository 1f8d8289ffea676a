package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.giaoban.overview.OverviewApi.PLANS;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.pagedIds;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The list of plans. Its plans are told from those of other tests by their theme. */
@QuarkusTest
class PlanListHttpTest {

    private static final String COUNCIL = "dong-thap";
    private static final String SA_DEC = "dong-thap/sa-dec";
    private static final String THEME = "Chuyên đề dành riêng cho danh sách";
    private static final Map<String, String> MINE = Map.of("q", "chuyen de danh rieng cho DANH SACH");

    private static APlan spring;
    private static APlan summer;
    private static APlan draft;

    @Inject
    TestClock clock;

    @BeforeEach
    void threePlans() {
        if (draft == null) {
            clock.setTo("2022-06-01T09:00:00+07:00");
            summer = plan("Hội nghị mùa hè").issuedOn("2022-05-20");
            clock.setTo("2022-06-02T09:00:00+07:00");
            spring = plan("Hội nghị mùa xuân").issuedOn("2022-01-10");
            clock.setTo("2022-06-03T09:00:00+07:00");
            draft = plan("Học tập kinh nghiệm")
                    .with("kind", "STUDY_DELEGATIONS")
                    .drafted();
        }
        clock.setTo("2022-06-04T09:00:00+07:00");
    }

    @Test
    void drafts_come_first_then_the_day_of_issue_decides_not_the_day_of_typing() {
        assertThat(titles(SignIn.office(COUNCIL), MINE))
                .containsExactly("Học tập kinh nghiệm", "Hội nghị mùa hè", "Hội nghị mùa xuân");
        assertThat(pagedIds(() -> SignIn.office(COUNCIL), PLANS, MINE, 1))
                .containsExactly(draft.id(), summer.id(), spring.id());
        assertThat(pagedIds(() -> SignIn.administrator(), PLANS, MINE, 2))
                .containsExactly(draft.id(), summer.id(), spring.id());
    }

    @Test
    void a_row_says_what_the_plan_is_and_how_far_it_has_come() {
        get(SignIn.office(COUNCIL), PLANS, only("mua he"))
                .statusCode(200)
                .body("items[0].id", equalTo(summer.id()))
                .body("items[0].status", equalTo("ISSUED"))
                .body("items[0].kind", equalTo("CONFERENCE"))
                .body("items[0].symbol", equalTo("KH-HĐND"))
                .body("items[0].issueDateText", equalTo("ngày 20 tháng 5 năm 2022"))
                .body("items[0].issuingBody.name", equalTo("Thường trực HĐND tỉnh Đồng Tháp"))
                .body("items[0].takesPart", equalTo(false))
                .body("items[0].progress.total", equalTo(2))
                .body("items[0].progress.percent", equalTo(0));
        get(SignIn.office(COUNCIL), PLANS, only("hoc tap"))
                .body("items[0].issueDate", equalTo(null))
                .body("items[0].progress.total", equalTo(0));
    }

    @Test
    void the_next_event_is_the_nearest_that_may_still_come() {
        plan("Hội nghị nhiều đợt")
                .with("theme", "Chuyên đề khác")
                .with(
                        "events",
                        List.of(
                                event("Đã qua", "2022-03-01"),
                                event("Chưa rõ ngày", null),
                                event("Sau cùng", "2022-12-01"),
                                event("Gần nhất", "2022-07-01")))
                .issuedOn("2022-01-11");
        next("hoi nghi nhieu dot", "Gần nhất", false);
        clock.setTo("2022-07-02T09:00:00+07:00");
        next("hoi nghi nhieu dot", "Sau cùng", false);
        clock.setTo("2022-12-02T09:00:00+07:00");
        next("hoi nghi nhieu dot", "Chưa rõ ngày", true);
    }

    @Test
    void when_all_have_passed_the_last_one_stays() {
        plan("Hội nghị đã qua")
                .with("theme", "Chuyên đề khác")
                .with("events", List.of(event("Trước", "2022-03-01"), event("Sau", "2022-04-01")))
                .issuedOn("2022-01-12");
        next("hoi nghi da qua", "Sau", false);
    }

    @Test
    void filters_by_status_kind_year_and_words() {
        RequestSpecification office = SignIn.office(COUNCIL);
        assertThat(titles(office, with("status", "DRAFT"))).containsExactly("Học tập kinh nghiệm");
        assertThat(titles(SignIn.office(COUNCIL), with("kind", "STUDY_DELEGATIONS")))
                .containsExactly("Học tập kinh nghiệm");
        assertThat(titles(SignIn.office(COUNCIL), with("year", "2022")))
                .contains("Hội nghị mùa hè", "Hội nghị mùa xuân");
        assertThat(titles(SignIn.office(COUNCIL), with("year", "2021"))).isEmpty();
        String number = read(SignIn.office(COUNCIL), PLANS, only("mua xuan")).getString("items[0].number");
        assertThat(titles(SignIn.office(COUNCIL), Map.of("q", number + "/kh-hdnd")))
                .containsExactly("Hội nghị mùa xuân");
    }

    @Test
    void a_partaker_sees_it_once_it_is_issued_and_only_what_it_owes() {
        for (RequestSpecification side : List.of(SignIn.unit(SA_DEC), SignIn.office(SA_DEC), SignIn.reader(SA_DEC))) {
            get(side, PLANS, only("mua he"))
                    .body("items", hasSize(1))
                    .body("items[0].takesPart", equalTo(true))
                    .body("items[0].progress.total", equalTo(1));
        }
        assertThat(titles(SignIn.unit(SA_DEC), only("hoc tap"))).isEmpty();
    }

    @Test
    void strangers_see_none_and_readers_no_draft() {
        get(SignIn.stranger(), PLANS, MINE).statusCode(401);
        assertThat(titles(SignIn.office("hau-giang"), MINE)).isEmpty();
        assertThat(titles(SignIn.unit("dong-thap/lai-vung"), MINE)).isEmpty();
        assertThat(titles(SignIn.reader(COUNCIL), MINE))
                .contains("Hội nghị mùa hè", "Hội nghị mùa xuân")
                .doesNotContain("Học tập kinh nghiệm");
        assertThat(titles(SignIn.leader(COUNCIL), MINE)).contains("Học tập kinh nghiệm");
        get(SignIn.administrator(), PLANS, only("mua he")).body("items[0].takesPart", equalTo(false));
    }

    private static APlan plan(String title) {
        return APlan.of(COUNCIL)
                .titled(title)
                .with("theme", THEME)
                .assigning(AnAssignment.paper("Điều hành kỳ họp")
                        .of(SA_DEC, "dong-thap/tam-nong")
                        .noLaterThan("2022-09-15"));
    }

    private static Map<String, Object> event(String title, String day) {
        Map<String, Object> event =
                new HashMap<>(Map.of("kind", "CONFERENCE", "title", title, "mode", "IN_PERSON", "modeStated", false));
        if (day != null) {
            event.put(
                    "time",
                    Map.of("from", day, "to", day, "precision", "DAY", "tentative", false, "laterNotice", false));
        }
        return event;
    }

    private static void next(String words, String title, boolean unknown) {
        JsonPath list = read(SignIn.office(COUNCIL), PLANS, only(words));
        assertThat(list.getList("items.nextEvent.title")).containsExactly(title);
        assertThat(list.getBoolean("items[0].nextEvent.tentative")).isFalse();
        assertThat(list.getString("items[0].nextEvent.timeText").contains("thông báo sau"))
                .isEqualTo(unknown);
    }

    private static List<String> titles(RequestSpecification caller, Map<String, ?> query) {
        return read(caller, PLANS, query).getList("items.title");
    }

    private static Map<String, String> only(String words) {
        return Map.of("q", words);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> query = new HashMap<>(MINE);
        query.put(name, value);
        return query;
    }
}
