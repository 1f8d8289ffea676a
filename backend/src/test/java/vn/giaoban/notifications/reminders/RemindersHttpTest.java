package vn.giaoban.notifications.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClock;

/** The office sees who would get what and reminds exactly those who have not sent. */
@QuarkusTest
class RemindersHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";
    private static final String CANG_LONG = "tra-vinh/cang-long";

    @Inject
    TestClock clock;

    @BeforeEach
    void threeWorkingDaysBefore() {
        clock.setTo("2023-09-12T09:00:00+07:00");
        // Whoever is to be reached has an account.
        SignIn.unit(CAU_KE).get("/api/v1/me").then().statusCode(200);
        SignIn.unit(TIEU_CAN).get("/api/v1/me").then().statusCode(200);
    }

    private static RemindersApi plan(String... units) {
        return new RemindersApi(APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Nâng cao chất lượng kỳ họp")
                        .of(units)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30"));
    }

    @Test
    void only_those_who_have_not_sent_are_shown_and_reminded() {
        RemindersApi reminders = plan(CAU_KE, TIEU_CAN);
        reminders.plan().owedBy(TIEU_CAN).handIn().then().statusCode(201);

        reminders
                .preview(reminders.plan().office())
                .then()
                .statusCode(200)
                .body("owed", equalTo(1))
                .body("unreachable", equalTo(0))
                .body("candidates.items", hasSize(1))
                .body("candidates.items[0].bodyName", containsString("Cầu Kè"))
                .body("candidates.items[0].left", equalTo("còn 3 ngày làm việc"))
                .body("candidates.items[0].reachable", equalTo(true))
                .body("candidates.items[0].accounts", not(empty()))
                .body("candidates.items[0].lastRemindedAt", nullValue())
                .body("candidates.items[0].subject", startsWith("Nhắc gửi"))
                .body("candidates.items[0].text", containsString("hết ngày thứ Sáu 15/09/2023"));

        reminders
                .send(false)
                .then()
                .statusCode(201)
                .body("reminders", equalTo(1))
                .body("unreachable", equalTo(0));

        reminders
                .log(reminders.plan().office())
                .then()
                .body("items", hasSize(1))
                .body("items[0].bodyName", containsString("Cầu Kè"))
                .body("items[0].reason", equalTo("BY_HAND"))
                .body("items[0].subject", equalTo("Nhắc gửi tham luận “Nâng cao chất lượng kỳ họp”"))
                .body(
                        "items[0].text",
                        equalTo("Kính gửi Thường trực HĐND huyện Cầu Kè: hạn hết ngày thứ Sáu 15/09/2023"
                                + " (còn 3 ngày làm việc)."))
                .body("items[0].deliveries", not(empty()))
                .body("items[0].deliveries.channel", everyItem(equalTo("IN_APP")))
                .body("items[0].deliveries.state", everyItem(equalTo("DELIVERED")))
                .body("items[0].deliveries.readAt", everyItem(nullValue()));

        SignIn.unit(CAU_KE)
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("REMINDER"))
                .body("items[0].title", containsString("Nâng cao chất lượng kỳ họp"))
                .body(
                        "items[0].obligationId",
                        equalTo(reminders.plan().owedBy(CAU_KE).id().toString()));
    }

    @Test
    void opening_the_notice_is_seen_in_the_log() {
        RemindersApi reminders = plan(CAU_KE);
        reminders.send(false).then().statusCode(201);
        String notice =
                SignIn.unit(CAU_KE).get("/api/v1/notices").then().extract().path("items[0].id");
        SignIn.unit(CAU_KE).post("/api/v1/notices/" + notice + "/read").then().statusCode(204);
        reminders
                .log(reminders.plan().office())
                .then()
                .body("items[0].deliveries.findAll { it.readAt != null }", hasSize(1));
    }

    @Test
    void who_cannot_be_reached_stands_first_and_stops_the_sending_until_it_is_acknowledged() {
        RemindersApi reminders = plan(CAU_KE, CANG_LONG);
        reminders
                .preview(reminders.plan().office())
                .then()
                .body("unreachable", equalTo(1))
                .body("candidates.items[0].bodyName", containsString("Càng Long"))
                .body("candidates.items[0].reachable", equalTo(false));

        reminders
                .send(false)
                .then()
                .statusCode(409)
                .body("code", equalTo("RECIPIENTS_UNREACHABLE"))
                .body("unreachable", equalTo(1));
        assertThat(reminders.remindedBodies()).isEmpty();

        reminders
                .send(true)
                .then()
                .statusCode(201)
                .body("reminders", equalTo(2))
                .body("unreachable", equalTo(1));
        reminders
                .log(reminders.plan().office())
                .then()
                .body("items.find { it.bodyName.contains('Càng Long') }.deliveries[0].channel", equalTo("NONE"))
                .body("items.find { it.bodyName.contains('Càng Long') }.deliveries[0].state", equalTo("FAILED"));
    }

    @Test
    void a_second_press_within_the_hour_disturbs_nobody() {
        RemindersApi reminders = plan(CAU_KE);
        reminders.send(false).then().statusCode(201);
        reminders.send(false).then().statusCode(409).body("code", equalTo("NOBODY_TO_REMIND"));
        clock.plus(Duration.ofMinutes(61));
        reminders.send(false).then().statusCode(201);
        assertThat(reminders.remindedBodies()).hasSize(2);
    }

    @Test
    void chosen_ones_alone_are_reminded_and_foreign_ones_refused() {
        RemindersApi reminders = plan(CAU_KE, TIEU_CAN);
        UUID cauKe = reminders.plan().owedBy(CAU_KE).id();
        reminders.send(false, cauKe).then().statusCode(201).body("reminders", equalTo(1));
        assertThat(reminders.remindedBodies()).hasSize(1).allMatch(name -> name.contains("Cầu Kè"));

        UUID foreign = plan(CAU_KE).plan().owedBy(CAU_KE).id();
        reminders.send(false, foreign).then().statusCode(404);
    }

    @Test
    void a_field_that_there_is_not_is_named() {
        RemindersApi reminders = plan(CAU_KE);
        reminders
                .change(Map.of("text", "Hạn {han}"))
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations[0].field", equalTo("text"))
                .body("violations[0].message", containsString("{han}"));
    }

    @Test
    void where_mail_goes_nowhere_no_link_can_travel() {
        RemindersApi reminders = plan(CAU_KE);
        reminders
                .schedule(reminders.plan().office())
                .then()
                .body("linksByMail", equalTo("NONE"))
                .body("linksPossible", equalTo(false));
        reminders.change(Map.of("linksByMail", "ALL")).then().statusCode(409).body("code", equalTo("LINKS_IMPOSSIBLE"));
        reminders.change(Map.of("linksByMail", "NONE")).then().statusCode(200);
    }

    @Test
    void a_schedule_is_the_usual_one_until_the_office_decides_and_then_guarded_by_its_version() {
        RemindersApi reminders = plan(CAU_KE);
        reminders
                .schedule(reminders.plan().office())
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("changedBy", nullValue())
                .body("steps", contains(7, 3, 1, 0, -3))
                .body("mail", equalTo(false));
        reminders
                .change(Map.of("steps", List.of(3, 1, 3)))
                .then()
                .statusCode(200)
                .body("steps", contains(3, 1));
        reminders
                .plan()
                .office()
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of(
                        "active",
                        true,
                        "steps",
                        List.of(1),
                        "sendAt",
                        "08:00",
                        "quietFrom",
                        "18:00",
                        "quietTo",
                        "07:00",
                        "incomingMail",
                        "OFF",
                        "subject",
                        "a",
                        "text",
                        "b"))
                .put(reminders.path() + "/reminder-schedule")
                .then()
                .statusCode(412);
    }

    @Test
    void bad_schedules_are_refused_in_vietnamese() {
        RemindersApi reminders = plan(CAU_KE);
        reminders.change(Map.of("steps", List.of())).then().statusCode(422);
        reminders.change(Map.of("steps", List.of(61))).then().statusCode(422);
        reminders.change(Map.of("escalateAfter", 0)).then().statusCode(422);
        reminders.change(Map.of("subject", " ")).then().statusCode(422);
        reminders
                .change(Map.of("sendAt", "20:00"))
                .then()
                .statusCode(422)
                .body("violations.message", contains("Giờ gửi nằm trong giờ yên lặng."));
    }

    @Test
    void nobody_but_the_council_that_runs_the_plan_sees_or_sends() {
        RemindersApi reminders = plan(CAU_KE);
        for (var foreign : List.of(SignIn.office("lang-son"), SignIn.office(CAU_KE))) {
            reminders.schedule(foreign).then().statusCode(404);
            reminders.preview(foreign).then().statusCode(404);
            reminders.send(foreign, true).then().statusCode(404);
            reminders.log(foreign).then().statusCode(404);
            foreign.get(reminders.path() + "/reminders.csv").then().statusCode(404);
        }
        reminders.log(SignIn.leader("tra-vinh")).then().statusCode(200);
        reminders.log(SignIn.unit(CAU_KE)).then().statusCode(403);
    }

    @Test
    void the_log_goes_out_as_csv_and_as_a_sheet() throws Exception {
        RemindersApi reminders = plan(CAU_KE);
        reminders.send(false).then().statusCode(201);
        String hash = reminders.log(reminders.plan().office()).then().extract().path("items[0].contentHash");

        String csv = reminders
                .plan()
                .office()
                .get(reminders.path() + "/reminders.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("\uFEFF\"STT\";\"Thời điểm\";")
                .contains("Cầu Kè", "Trong phần mềm", "Đã chuyển", hash);

        byte[] sheet = reminders
                .plan()
                .office()
                .get(reminders.path() + "/reminders.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSizeGreaterThan(1);
            assertThat(rows.get(1).getCellText(17)).isEqualTo(hash);
        }
    }

    @Test
    void a_mailbox_is_kept_for_bodies_that_the_office_sees_and_no_others() {
        String path = "/api/v1/bodies/" + AnAssignment.body(CAU_KE) + "/contact";
        String etag = SignIn.office("tra-vinh")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        SignIn.office("tra-vinh")
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("email", "khong phai thu"))
                .put(path)
                .then()
                .statusCode(422);
        SignIn.office("lang-son").get(path).then().statusCode(404);
    }

    @Test
    void a_preview_of_many_costs_as_many_statements_as_one_of_few() {
        RemindersApi few = plan(CAU_KE);
        RemindersApi many =
                plan(CAU_KE, TIEU_CAN, CANG_LONG, "tra-vinh/tra-cu", "tra-vinh/cau-ngang", "tra-vinh/chau-thanh");
        few.preview(few.plan().office()).then().statusCode(200);
        long one =
                Statements.count(() -> few.preview(few.plan().office()).then().statusCode(200));
        long six =
                Statements.count(() -> many.preview(many.plan().office()).then().statusCode(200));
        assertThat(six).isEqualTo(one);
    }

    @Test
    void one_page_after_the_other_shows_everybody_once() {
        RemindersApi reminders = plan(CAU_KE, TIEU_CAN, CANG_LONG);
        var first = reminders
                .plan()
                .office()
                .queryParam("limit", 2)
                .contentType("application/json")
                .body(Map.of())
                .post(reminders.path() + "/reminders/preview")
                .then()
                .body("candidates.items", hasSize(2))
                .extract();
        List<String> seen = new ArrayList<>(first.path("candidates.items.bodyName"));
        List<String> rest = reminders
                .plan()
                .office()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("candidates.nextCursor"))
                .contentType("application/json")
                .body(Map.of())
                .post(reminders.path() + "/reminders/preview")
                .then()
                .body("candidates.nextCursor", nullValue())
                .extract()
                .path("candidates.items.bodyName");
        seen.addAll(rest);
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }
}
