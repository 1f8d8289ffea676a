package vn.giaoban.notifications.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.giaoban.calendar.holidays.HolidaysApi;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A plan reminds by itself, with the clock moved over weekends and Tết. */
@QuarkusTest
class RemindByItselfTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";

    @Inject
    RemindByItself itself;

    @Inject
    ReminderSchedules schedules;

    @Inject
    TestClock clock;

    private RemindersApi reminders;

    @BeforeEach
    void accounts() {
        clock.setTo("2023-08-31T09:00:00+07:00");
        SignIn.unit(CAU_KE).get("/api/v1/me").then().statusCode(200);
        SignIn.unit(TIEU_CAN).get("/api/v1/me").then().statusCode(200);
    }

    /** Other tests run the same scheduler. */
    @AfterEach
    void switchOff() {
        QuarkusTransaction.requiringNew().run(() -> schedules.deleteAll());
        clock.reset();
    }

    private void planDueOn(String lastDay, String issued) {
        reminders = new RemindersApi(APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Chất vấn tại kỳ họp")
                        .of(CAU_KE, TIEU_CAN)
                        .noLaterThan(lastDay))
                .issuedOn(issued));
    }

    private int at(String moment) {
        clock.setTo(moment);
        int written = itself.run();
        assertThat(itself.run()).as("a second run of the same moment").isZero();
        return written;
    }

    @Test
    void seven_three_and_one_working_days_before_on_the_day_and_after() {
        planDueOn("2023-09-15", "2023-08-30");
        reminders.change(Map.of()).then().statusCode(200);
        reminders.plan().owedBy(TIEU_CAN).handIn().then().statusCode(201);

        assertThat(at("2023-09-05T09:00:00+07:00")).isZero();
        assertThat(at("2023-09-06T07:59:00+07:00")).as("before its hour").isZero();
        assertThat(at("2023-09-06T08:00:00+07:00"))
                .as("the seventh working day before")
                .isOne();
        assertThat(at("2023-09-09T09:00:00+07:00")).as("a Saturday").isZero();
        assertThat(at("2023-09-12T18:30:00+07:00")).as("quiet").isZero();
        assertThat(at("2023-09-13T08:00:00+07:00")).as("made up for").isOne();
        assertThat(at("2023-09-14T08:00:00+07:00")).isOne();
        assertThat(at("2023-09-15T08:00:00+07:00")).isOne();
        assertThat(at("2023-09-18T08:00:00+07:00")).isZero();
        assertThat(at("2023-09-20T08:00:00+07:00")).isOne();

        reminders
                .log(reminders.plan().office())
                .then()
                .body("items.step", equalTo(List.of(-3, 0, 1, 3, 7)))
                .body("items.sentBy.unique()", equalTo(List.of("Tự động theo lịch")))
                .body("items[0].text", containsString("đã quá hạn 3 ngày làm việc"));
        assertThat(reminders.remindedBodies()).allMatch(name -> name.contains("Cầu Kè"));
    }

    @Test
    void over_tet_nobody_is_disturbed_and_nothing_is_lost() {
        clock.setTo("2024-01-15T09:00:00+07:00");
        planDueOn("2024-02-16", "2024-01-15");
        reminders.change(Map.of("steps", List.of(3, 1))).then().statusCode(200);

        assertThat(at("2024-02-06T08:00:00+07:00"))
                .as("the third working day before, before Tết")
                .isEqualTo(2);
        for (int day = 8; day <= 14; day++) {
            assertThat(at("2024-02-%02dT09:00:00+07:00".formatted(day))).isZero();
        }
        assertThat(at("2024-02-15T08:00:00+07:00"))
                .as("the first working day after Tết")
                .isEqualTo(2);
    }

    @Test
    void a_day_that_becomes_off_is_not_counted_and_the_dates_that_move_with_it_are_reminded_of() {
        clock.setTo("2024-03-04T09:00:00+07:00");
        reminders = new RemindersApi(APlan.of("tra-vinh")
                .with("rollPolicy", "ROLL_FORWARD")
                .assigning(AnAssignment.paper("Hạn trúng ngày nghỉ").of(CAU_KE).noLaterThan("2024-03-08"))
                .assigning(AnAssignment.paper("Hạn sau ngày nghỉ").of(TIEU_CAN).noLaterThan("2024-03-12"))
                .issuedOn("2024-03-04"));
        reminders.change(Map.of("steps", List.of(2))).then().statusCode(200);
        try {
            HolidaysApi.of(2024)
                    .off("2024-03-08", "Nghỉ hoán đổi")
                    .apply()
                    .then()
                    .statusCode(200);
            assertThat(at("2024-03-06T08:00:00+07:00"))
                    .as("two working days before the Friday, which is off now: it moved to Monday")
                    .isOne();
            assertThat(reminders.remindedBodies()).allMatch(name -> name.contains("Cầu Kè"));
            assertThat(at("2024-03-07T08:00:00+07:00"))
                    .as("two working days before Tuesday, the Friday not counted")
                    .isOne();
            assertThat(at("2024-03-08T08:00:00+07:00")).as("off").isZero();
        } finally {
            HolidaysApi.restore(2024);
        }
    }

    @Test
    void a_new_date_begins_anew() {
        planDueOn("2023-09-15", "2023-08-30");
        reminders.change(Map.of("steps", List.of(1))).then().statusCode(200);
        assertThat(at("2023-09-14T08:00:00+07:00")).isEqualTo(2);

        AnObligation cauKe = reminders.plan().owedBy(CAU_KE);
        cauKe.act(cauKe.office(), "extensions", Map.of("newLastDay", "2023-09-22", "reason", "Chờ số liệu."))
                .then()
                .statusCode(201);
        assertThat(at("2023-09-15T08:00:00+07:00")).isZero();
        assertThat(at("2023-09-21T08:00:00+07:00")).isOne();
        reminders.log(reminders.plan().office()).then().body("items[0].lastDay", equalTo("2023-09-22"));
    }

    @Test
    void paused_it_is_silent_and_switched_on_again_it_does_not_catch_up() {
        planDueOn("2023-09-15", "2023-08-30");
        reminders.change(Map.of()).then().statusCode(200);
        clock.setTo("2023-09-11T09:00:00+07:00");
        reminders.change(Map.of("active", false)).then().statusCode(200);
        assertThat(at("2023-09-12T08:00:00+07:00")).isZero();
        clock.setTo("2023-09-13T07:30:00+07:00");
        reminders.change(Map.of()).then().statusCode(200);
        assertThat(at("2023-09-13T08:00:00+07:00")).isZero();
        assertThat(at("2023-09-14T08:00:00+07:00")).isEqualTo(2);
    }

    @Test
    void a_plan_that_was_cancelled_reminds_nobody() {
        planDueOn("2023-09-15", "2023-08-30");
        reminders.change(Map.of()).then().statusCode(200);
        reminders.plan().act("cancel", Map.of("reason", "Hoãn.")).then().statusCode(200);
        assertThat(at("2023-09-14T08:00:00+07:00")).isZero();
    }

    @Test
    void who_is_far_behind_is_told_to_the_leaders_once() {
        planDueOn("2023-09-15", "2023-08-30");
        SignIn.leader("tra-vinh").get("/api/v1/me").then().statusCode(200);
        reminders.change(Map.of("steps", List.of(1), "escalateAfter", 2)).then().statusCode(200);
        reminders.plan().owedBy(TIEU_CAN).handIn().then().statusCode(201);
        assertThat(at("2023-09-18T08:00:00+07:00")).isZero();
        assertThat(at("2023-09-19T08:00:00+07:00")).isOne();
        assertThat(at("2023-09-20T08:00:00+07:00")).isZero();
        SignIn.leader("tra-vinh")
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("ESCALATION"))
                .body("items[0].title", containsString("Cầu Kè đã quá hạn 2 ngày làm việc"));
    }

    @Test
    @Timeout(60)
    void four_schedulers_at_once_write_each_reminder_once() throws Exception {
        planDueOn("2023-09-15", "2023-08-30");
        reminders.change(Map.of()).then().statusCode(200);
        clock.setTo("2023-09-14T08:00:00+07:00");
        int written = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> itself.run()))
                    .toList();
            for (var run : runs) {
                written += run.get();
            }
        }
        assertThat(written).isEqualTo(2);
        assertThat(reminders.remindedBodies()).hasSize(2).doesNotHaveDuplicates();
    }
}
