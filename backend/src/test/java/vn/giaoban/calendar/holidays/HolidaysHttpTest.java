package vn.giaoban.calendar.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A year's days off are read and changed by the administrator of the system alone. */
@QuarkusTest
class HolidaysHttpTest {

    @Inject
    TestClock clock;

    @Inject
    WorkingDayCalendar calendar;

    @Inject
    EntityManager database;

    @BeforeEach
    void today() {
        clock.reset();
    }

    @AfterEach
    void asShipped() {
        HolidaysApi.restore(2026);
        HolidaysApi.restore(2027);
    }

    @Test
    void a_year_says_where_its_days_come_from() {
        HolidaysApi.of(2026)
                .get(SignIn.administrator())
                .then()
                .body("source", equalTo("NOTICE"))
                .body("announced", equalTo(true))
                .body("reason", nullValue())
                .body("daysOff.name", hasItem("Quốc khánh"));
        HolidaysApi.of(2027)
                .get(SignIn.administrator())
                .then()
                .body("source", equalTo("LAW"))
                .body("announced", equalTo(false))
                .body("daysOff.name", hasItem("Tết Nguyên đán"));
    }

    @Test
    void a_change_holds_at_once_and_can_be_taken_back() {
        LocalDate monday = LocalDate.parse("2027-03-08");
        LocalDate saturday = LocalDate.parse("2027-03-13");
        assertThat(calendar.current().isWorkingDay(monday)).isTrue();

        Response changed = HolidaysApi.of(2027)
                .off("2027-03-08", "Nghỉ hoán đổi")
                .worked("2027-03-13")
                .announced(true)
                .apply();
        changed.then()
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("deadlines", nullValue())
                .body("year.source", equalTo("CHANGED"))
                .body("year.announced", equalTo(true))
                .body("year.reason", equalTo("Thông báo số 12/TB-SNV"))
                .body("year.workedDays", contains("2027-03-13"))
                .body("year.shipped.source", equalTo("LAW"));
        assertThat(calendar.current().isWorkingDay(monday)).isFalse();
        assertThat(calendar.current().holidayName(monday)).contains("Nghỉ hoán đổi");
        assertThat(calendar.current().isWorkingDay(saturday)).isTrue();
        assertThat(calendar.current().isAnnounced(2027)).isTrue();
        HolidaysApi.of(2027)
                .get(SignIn.administrator())
                .then()
                .body("source", equalTo("CHANGED"))
                .header("ETag", equalTo(changed.header("ETag")));
        SignIn.office("tra-vinh")
                .get("/api/v1/overview/calendar?from=2027-03-08&to=2027-03-13")
                .then()
                .statusCode(200)
                .body("days[0].working", equalTo(false))
                .body("days[0].holiday", equalTo("Nghỉ hoán đổi"))
                .body("days[5].working", equalTo(true));

        HolidaysApi.restore(2027);
        HolidaysApi.of(2027)
                .get(SignIn.administrator())
                .then()
                .body("source", equalTo("LAW"))
                .body("changedAt", nullValue());
        assertThat(calendar.current().isWorkingDay(monday)).isTrue();
        assertThat(calendar.current().isWorkingDay(saturday)).isFalse();
    }

    @Test
    void the_notice_may_confirm_the_days_of_the_law() {
        HolidaysApi.of(2027)
                .announced(true)
                .apply()
                .then()
                .statusCode(200)
                .body("year.source", equalTo("CHANGED"))
                .body("year.announced", equalTo(true));
        assertThat(calendar.current().isAnnounced(2027)).isTrue();
    }

    @Test
    void a_preview_writes_nothing() {
        HolidaysApi change = HolidaysApi.of(2027).off("2027-03-08", "Nghỉ hoán đổi");
        String before = change.get(SignIn.administrator()).asString();
        change.preview()
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("moved", equalTo(0))
                .body("deadlines.items", hasSize(0))
                .body("year.source", equalTo("CHANGED"));
        assertThat(change.get(SignIn.administrator()).asString()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_is_refused_and_named() {
        HolidaysApi.of(2027)
                .off("2027-03-08", "Nghỉ hoán đổi")
                .off("2027-03-08", "Nghỉ bù")
                .preview()
                .then()
                .statusCode(422)
                .body("code", equalTo("DAY_TWICE"))
                .body(
                        "detail",
                        equalTo("Thứ Hai 08/03/2027 được ghi hai lần trong danh sách ngày nghỉ và ngày làm bù."))
                .body("violations[0].field", containsString("daysOff["));
        HolidaysApi.of(2027)
                .off("2027-03-13", "Nghỉ hoán đổi")
                .worked("2027-03-13")
                .apply()
                .then()
                .statusCode(422)
                .body("code", equalTo("DAY_TWICE"))
                .body("violations[0].field", equalTo("workedDays[0]"));
        HolidaysApi.of(2027)
                .worked("2027-03-08")
                .apply()
                .then()
                .statusCode(422)
                .body("code", equalTo("WORKED_DAY_NOT_WEEKEND"))
                .body("detail", containsString("thứ Hai 08/03/2027 vốn là ngày làm việc"));
        HolidaysApi.of(2027)
                .off("2028-03-08", "Nghỉ hoán đổi")
                .apply()
                .then()
                .statusCode(422)
                .body("code", equalTo("DAY_OF_OTHER_YEAR"))
                .body("detail", equalTo("Thứ Tư 08/03/2028 không thuộc năm 2027."));
        HolidaysApi.of(2027).apply().then().statusCode(422).body("code", equalTo("HOLIDAYS_UNCHANGED"));
        HolidaysApi.of(2027)
                .off("2027-03-08", " ")
                .because("  ")
                .apply()
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.message", hasItem("Phải ghi căn cứ, như số của thông báo."))
                .body("violations.message", hasItem("Phải ghi tên ngày nghỉ."));
        HolidaysApi.of(2027).because("x".repeat(501)).apply().then().statusCode(422);
        SignIn.administrator().get("/api/v1/holidays/1999").then().statusCode(404);
        assertThat(HolidaysApi.of(2027).get(SignIn.administrator()).<String>path("source"))
                .isEqualTo("LAW");
    }

    @Test
    void nobody_else_reads_or_changes_them() {
        HolidaysApi change = HolidaysApi.of(2027).off("2027-03-08", "Nghỉ hoán đổi");
        Stream.of(SignIn.office("tra-vinh"), SignIn.leader("tra-vinh"), SignIn.unit("tra-vinh/cau-ke"))
                .forEach(caller -> change.put(caller).then().statusCode(403));
        change.get(SignIn.office("tra-vinh")).then().statusCode(403);
        change.put(SignIn.stranger()).then().statusCode(401);
    }

    @Test
    void of_two_writers_the_second_is_told() throws Exception {
        HolidaysApi first = HolidaysApi.of(2027).off("2027-03-08", "Nghỉ hoán đổi");
        HolidaysApi second = HolidaysApi.of(2026).off("2026-03-09", "Nghỉ hoán đổi");
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(Stream.<Callable<Integer>>of(
                                    () -> first.apply().statusCode(),
                                    () -> second.apply().statusCode())
                            .toList()))
                    .extracting(future -> future.get())
                    .containsExactlyInAnyOrder(200, 412);
        }
        HolidaysApi.of(2027)
                .seenAt(null)
                .off("2027-03-09", "Nghỉ hoán đổi")
                .apply()
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @Test
    void another_process_sees_the_change_the_next_time_it_looks() {
        LocalDate monday = LocalDate.parse("2027-03-08");
        // Written as another process would: this one is not told.
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "INSERT INTO changed_year (year, announced, days_off, worked_days, reason,"
                                    + " changed_at) VALUES (2027, TRUE, '{\"2027-03-08\": \"Nghỉ hoán đổi\"}', '[]', 'TB', NOW())")
                    .executeUpdate();
            database.createNativeQuery("UPDATE holiday_calendar SET version = version + 1")
                    .executeUpdate();
        });
        assertThat(calendar.current().isWorkingDay(monday)).isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(() -> calendar.held().isWorkingDay(monday)))
                .as("dates that are stored are never reckoned with what was yesterday")
                .isFalse();
        calendar.refresh();
        assertThat(calendar.current().isWorkingDay(monday)).isFalse();
    }

    @Test
    void the_log_says_which_year_why_and_how_it_was() {
        HolidaysApi.of(2027).off("2027-03-08", "Nghỉ hoán đổi").apply().then().statusCode(200);
        SignIn.administrator()
                .get("/api/v1/audit/entries?limit=5")
                .then()
                .statusCode(200)
                .body("items[0].text", equalTo("Sửa ngày nghỉ năm 2027; căn cứ: Thông báo số 12/TB-SNV"));
    }
}
