package vn.giaoban.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.feeds.FeedsApi.address;
import static vn.giaoban.feeds.FeedsApi.event;
import static vn.giaoban.feeds.FeedsApi.ofPlan;
import static vn.giaoban.feeds.FeedsApi.own;
import static vn.giaoban.feeds.FeedsApi.read;
import static vn.giaoban.feeds.FeedsApi.summaries;

import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.register.UnitRegister;

/** What stands in a calendar, read by a library that knows nothing of ours. */
@QuarkusTest
class CalendarFeedHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TRA_CU = "tra-vinh/tra-cu";

    @Inject
    TestClock clock;

    @BeforeEach
    void somedayBefore() {
        clock.reset();
    }

    @Test
    void a_tentative_time_is_tentative_until_it_is_firmed_and_each_change_raises_the_sequence() {
        APlan plan = announced("Hội nghị dự kiến");
        String address = address(SignIn.unit(CAU_KE), ofPlan(plan.id(), "NONE"));
        VEvent before = event(read(address), "Hội nghị dự kiến");
        assertThat(before.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(before.getSummary().getValue()).startsWith("Dự kiến: ");
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(before.getDateStart().getValue().hasTime()).isFalse();
        assertThat(before.getTransparency().getValue()).isEqualTo("TRANSPARENT");

        String eventId = plan.office().get("/api/v1/plans/" + plan.id()).path("events[0].id");
        plan.act("events/" + eventId + "/firm", Map.of("date", "2023-09-22", "startTime", "07:30"))
                .then()
                .statusCode(200);
        VEvent firm = event(read(address), "Hội nghị dự kiến");
        assertThat(firm.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(firm.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(firm.getSequence().getValue()).isEqualTo(1);
        assertThat(firm.getDateStart().getValue().toInstant()).isEqualTo("2023-09-22T00:30:00Z");

        plan.act("cancel", Map.of("reason", "Bão số 5.")).then().statusCode(200);
        VEvent off = event(read(address), "Hội nghị dự kiến");
        assertThat(off.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(off.getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void an_amended_event_stays_one_entry_with_a_higher_sequence() {
        APlan plan = announced("Hội nghị được điều chỉnh");
        String address = address(SignIn.office("tra-vinh"), own("NONE"));
        VEvent before = event(read(address), "Hội nghị được điều chỉnh");
        plan.amended("Đổi địa điểm.").issuedOn("2023-09-01");
        VEvent after = event(read(address), "Hội nghị được điều chỉnh");
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getStatus().getValue()).isEqualTo("TENTATIVE");
    }

    @Test
    void a_deadline_is_one_entry_for_all_who_share_it_all_day_or_in_its_last_half_hour() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Giám sát chuyên đề")
                        .of(CAU_KE, TRA_CU)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        String allDay = address(SignIn.office("tra-vinh"), ofPlan(plan.id(), "ALL_DAY"));
        String timed = address(SignIn.unit(CAU_KE), ofPlan(plan.id(), "TIMED"));
        VEvent day = event(read(allDay), "Giám sát chuyên đề");
        assertThat(day.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day.getDateStart().getValue().getRawComponents().toString())
                .contains("2023")
                .contains("15");
        assertThat(day.getDescription().getValue())
                .contains("Đã gửi 0/2")
                .contains("huyện Cầu Kè")
                .contains("huyện Trà Cú");
        VEvent hour = event(read(timed), "Giám sát chuyên đề");
        assertThat(hour.getDateEnd().getValue().toInstant()).isEqualTo("2023-09-15T17:00:00Z");
        assertThat(hour.getDescription().getValue()).contains("Đã gửi 0/1").doesNotContain("Trà Cú");

        plan.owedBy(CAU_KE).handIn().then().statusCode(201);
        assertThat(event(read(timed), "Giám sát chuyên đề").getSummary().getValue())
                .startsWith("Hạn (đã gửi đủ): ");
        assertThat(summaries(read(address(SignIn.unit(CAU_KE), ofPlan(plan.id(), "NONE")))))
                .isEmpty();
    }

    @Test
    void an_extension_is_an_entry_of_its_own() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Gia hạn cho một huyện")
                        .of(CAU_KE, TRA_CU)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        String address = address(SignIn.office("tra-vinh"), ofPlan(plan.id(), "ALL_DAY"));
        String uid = event(read(address), "Gia hạn").getUid().getValue();
        plan.owedBy(CAU_KE)
                .act(plan.office(), "extensions", Map.of("newLastDay", "2023-09-20", "reason", "Lũ lụt."))
                .then()
                .statusCode(201);
        List<VEvent> both = read(address).getEvents();
        assertThat(both)
                .hasSize(2)
                .extracting(each -> each.getUid().getValue())
                .contains(uid)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_feed_of_a_unit_shows_what_concerns_it_and_nothing_that_its_maker_does_not_see() {
        announced("Hội nghị của Cầu Kè");
        APlan elsewhere = APlan.of("dong-thap")
                .announcing("Hội nghị của Sa Đéc", "2023-09-25", "2023-09-30")
                .assigning(AnAssignment.paper("Việc của Sa Đéc")
                        .of("dong-thap/sa-dec")
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        assertThat(elsewhere.id()).isNotNull();
        Map<String, Object> cauKe =
                Map.of("kind", "UNIT", "unitId", UnitRegister.unitId(CAU_KE), "deadlines", "ALL_DAY");
        assertThat(summaries(read(address(SignIn.office("tra-vinh"), cauKe))))
                .anyMatch(each -> each.contains("Hội nghị của Cầu Kè"))
                .noneMatch(each -> each.contains("Sa Đéc"));
        assertThat(summaries(read(address(SignIn.office("dong-thap"), cauKe))))
                .noneMatch(each -> each.contains("Hội nghị của Cầu Kè"));
        assertThat(summaries(read(address(SignIn.unit(CAU_KE), own("ALL_DAY")))))
                .anyMatch(each -> each.contains("Hội nghị của Cầu Kè"))
                .noneMatch(each -> each.contains("Sa Đéc"));
    }

    @Test
    void a_draft_stands_in_no_calendar_and_hostile_words_stay_words() {
        APlan draft = APlan.of("tra-vinh")
                .announcing("Hội nghị còn là dự thảo", "2023-09-25", "2023-09-30")
                .drafted();
        FeedsApi.make(SignIn.office("tra-vinh"), ofPlan(draft.id(), "NONE"))
                .then()
                .statusCode(422);
        String address = address(SignIn.office("tra-vinh"), own("NONE"));
        assertThat(summaries(read(address))).noneMatch(each -> each.contains("dự thảo"));
        announced("a;b,c\\d END:VCALENDAR <script>");
        assertThat(event(read(address), "<script>").getSummary().getValue())
                .endsWith("a;b,c\\d END:VCALENDAR <script>");
    }

    @Test
    void programmes_that_ask_again_are_told_that_nothing_changed() {
        APlan plan = announced("Hội nghị không đổi");
        String address = address(SignIn.unit(CAU_KE), ofPlan(plan.id(), "ALL_DAY"));
        String tag = FeedsApi.get(address).then().statusCode(200).extract().header("ETag");
        RestAssured.given().header("If-None-Match", tag).get(address).then().statusCode(304);
        plan.act("cancel", Map.of("reason", "Bão.")).then().statusCode(200);
        RestAssured.given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void a_calendar_takes_the_same_statements_whatever_it_shows() {
        APlan small = announced("Hội nghị nhỏ");
        APlan large = APlan.of("tra-vinh")
                .announcing("Hội nghị lớn", "2023-09-25", "2023-09-30")
                .assigning(AnAssignment.paper("Mọi huyện")
                        .ofAll("DISTRICT", "tra-vinh")
                        .noLaterThan("2023-09-15"))
                .assigning(AnAssignment.paper("Lại mọi huyện")
                        .ofAll("DISTRICT", "tra-vinh")
                        .noLaterThan("2023-09-16"))
                .issuedOn("2023-08-30");
        String one = address(SignIn.office("tra-vinh"), ofPlan(small.id(), "ALL_DAY"));
        String other = address(SignIn.office("tra-vinh"), ofPlan(large.id(), "ALL_DAY"));
        read(one);
        read(other);
        assertThat(Statements.count(() -> read(other)))
                .isEqualTo(Statements.count(() -> read(one)))
                .isLessThanOrEqualTo(5);
    }

    private static APlan announced(String title) {
        return APlan.of("tra-vinh")
                .announcing(title, "2023-09-22", "2023-09-30")
                .assigning(AnAssignment.paper("Tham luận").of(CAU_KE).noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }
}
