package vn.giaoban.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.overview.OverviewApi.CALENDAR;
import static vn.giaoban.overview.OverviewApi.get;
import static vn.giaoban.overview.OverviewApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The deadline calendar, in the April of 2022: Giỗ Tổ falls on Sunday 10/4, its day off on the Monday. */
@QuarkusTest
class DeadlineCalendarHttpTest {

    private static final String SA_DEC = "dong-thap/sa-dec";
    private static final Map<String, String> APRIL = Map.of("from", "2022-04-01", "to", "2022-04-30");

    private static APlan plan;

    @Inject
    TestClock clock;

    @BeforeEach
    void fourPapersInOneWeek() {
        clock.setTo("2022-03-28T08:00:00+07:00");
        if (plan == null) {
            plan = APlan.of("dong-thap")
                    .announcing("Hội nghị tháng tư", "2022-04-20", "2022-05-02")
                    .assigning(paper("Thứ hai", SA_DEC, "2022-04-18"))
                    .assigning(paper("Thứ năm", SA_DEC, "2022-04-21"))
                    .assigning(paper("Chủ nhật", SA_DEC, "2022-04-24"))
                    .assigning(paper("Thứ hai sau", SA_DEC, "2022-04-25"))
                    .assigning(paper("Bên cạnh", "dong-thap/tam-nong", "2022-04-21"))
                    .issuedOn("2022-03-28");
            plan.owedBy("dong-thap/tam-nong").handIn().then().statusCode(201);
        }
    }

    @Test
    void every_day_is_there_working_or_not_with_what_is_due_and_what_is_open() {
        JsonPath month = read(SignIn.unit(SA_DEC), CALENDAR, APRIL);
        assertThat(month.getList("days")).hasSize(30);
        assertThat(day(month, "2022-04-11"))
                .containsEntry("working", false)
                .containsEntry("holiday", "Nghỉ bù Giỗ Tổ Hùng Vương");
        assertThat(day(month, "2022-04-16")).containsEntry("working", false).doesNotContainKey("holiday");
        assertThat(day(month, "2022-04-21"))
                .containsEntry("working", true)
                .containsEntry("due", 1)
                .containsEntry("open", 1);
        assertThat(day(month, "2022-04-22")).containsEntry("due", 0).containsEntry("open", 0);
        JsonPath all = read(SignIn.office("dong-thap"), CALENDAR, APRIL);
        assertThat((Integer) day(all, "2022-04-21").get("due")).isGreaterThanOrEqualTo(2);
        assertThat(day(all, "2022-04-21"))
                .containsEntry("open", (Integer) day(all, "2022-04-21").get("due") - 1);
    }

    @Test
    void a_week_with_three_deadlines_of_one_body_is_a_load() {
        JsonPath month = read(SignIn.unit(SA_DEC), CALENDAR, APRIL);
        assertThat(month.getList("load")).hasSize(1);
        assertThat(month.getString("load[0].weekOf")).isEqualTo("2022-04-18");
        assertThat(month.getInt("load[0].due")).isEqualTo(3);
        assertThat(month.getString("load[0].body.unitName")).isEqualTo("thành phố Sa Đéc");
    }

    @Test
    void an_event_shows_in_every_month_in_which_it_may_fall() {
        assertThat(events(SignIn.unit(SA_DEC), APRIL)).containsExactly("Hội nghị tháng tư");
        assertThat(events(SignIn.unit(SA_DEC), Map.of("from", "2022-05-01", "to", "2022-05-31")))
                .containsExactly("Hội nghị tháng tư");
        assertThat(events(SignIn.unit(SA_DEC), Map.of("from", "2022-05-03", "to", "2022-05-31")))
                .isEmpty();
        assertThat(events(SignIn.office("hau-giang"), APRIL)).isEmpty();
    }

    @Test
    void a_day_opens_to_the_rows_behind_its_number() {
        assertThat(dueOn(SignIn.unit(SA_DEC), "2022-04-21")).containsExactly("Thứ năm");
        assertThat(dueOn(SignIn.office("dong-thap"), "2022-04-21")).containsExactlyInAnyOrder("Thứ năm", "Bên cạnh");
        assertThat(dueOn(SignIn.reader("dong-thap"), "2022-04-24")).containsExactly("Chủ nhật");
        assertThat(dueOn(SignIn.unit(SA_DEC), "2022-04-22")).isEmpty();
        assertThat(dueOn(SignIn.office("hau-giang"), "2022-04-21")).isEmpty();
        get(SignIn.stranger(), CALENDAR + "/2022-04-21", Map.of()).statusCode(401);
        get(SignIn.stranger(), CALENDAR, APRIL).statusCode(401);
    }

    @Test
    void an_obligation_that_is_excused_is_due_on_no_day() {
        APlan excused = APlan.of("dong-thap")
                .assigning(paper("Miễn", "dong-thap/thap-muoi", "2022-04-26"))
                .issuedOn("2022-03-28");
        assertThat(dueOn(SignIn.unit("dong-thap/thap-muoi"), "2022-04-26")).containsExactly("Miễn");
        excused.owedBy("dong-thap/thap-muoi")
                .act(excused.office(), "excuse", Map.of("reason", "Không có nội dung."))
                .then()
                .statusCode(200);
        assertThat(dueOn(SignIn.unit("dong-thap/thap-muoi"), "2022-04-26")).isEmpty();
        assertThat(day(read(SignIn.unit("dong-thap/thap-muoi"), CALENDAR, APRIL), "2022-04-26"))
                .containsEntry("due", 0);
    }

    private static AnAssignment paper(String topic, String unit, String day) {
        return AnAssignment.paper(topic).of(unit).noLaterThan(day);
    }

    private static Map<String, Object> day(JsonPath calendar, String date) {
        return calendar.getMap("days.find { it.date == '" + date + "' }");
    }

    private static List<String> events(RequestSpecification caller, Map<String, String> range) {
        return read(caller, CALENDAR, range).getList("events.findAll { it.title == 'Hội nghị tháng tư' }.title");
    }

    private static List<String> dueOn(RequestSpecification caller, String date) {
        return read(caller, CALENDAR + "/" + date, Map.of()).getList("topic");
    }
}
