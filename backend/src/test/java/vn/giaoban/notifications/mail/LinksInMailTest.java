package vn.giaoban.notifications.mail;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.giaoban.notifications.mail.UnitMail.arrivedFor;
import static vn.giaoban.notifications.mail.UnitMail.handIn;
import static vn.giaoban.notifications.mail.UnitMail.holding;
import static vn.giaoban.notifications.mail.UnitMail.linksOf;
import static vn.giaoban.notifications.mail.UnitMail.mailbox;
import static vn.giaoban.notifications.mail.UnitMail.secretIn;
import static vn.giaoban.notifications.mail.UnitMail.writeTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.notifications.reminders.RemindersByThemselves;
import vn.giaoban.platform.outbox.OutboxRunner;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A reminder by mail brings a link with which its receiver hands in; nothing of the house opens it afterwards. */
@QuarkusTest
@TestProfile(MailTest.WithMail.class)
class LinksInMailTest {

    private static final String TRA_CU = "tra-vinh/tra-cu";
    private static final String CAU_KE = "tra-vinh/cau-ke";
    private static final String TIEU_CAN = "tra-vinh/tieu-can";
    private static final String MARK = "[liên kết nộp bài]";
    private static final String SELDOM = "WITHOUT_DAILY_SIGN_IN";
    private static final String BY_MAIL = "items[0].deliveries.find { it.channel == 'EMAIL' }.";

    @Inject
    OutboxRunner outbox;

    @Inject
    RemindersByThemselves itself;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private APlan plan;

    @BeforeEach
    void aPlanOfABodyWithoutAccounts() {
        clock.setTo("2023-09-12T09:00:00+07:00");
        outbox.run();
        plan = planOf(AnAssignment.paper("Công tác tiếp dân").of(TRA_CU));
        writeTo(TRA_CU);
    }

    @AfterEach
    void switchOff() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from reminder_schedule")
                        .executeUpdate());
    }

    private static APlan planOf(AnAssignment assignment) {
        return APlan.of("tra-vinh")
                .assigning(assignment.noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private Response post(APlan of, String path, String links, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("subject", "Nhắc gửi {nội dung}", "text", "Kính gửi {đơn vị}.\n\nNộp tại:\n{liên kết nộp bài}"));
        body.put("linksByMail", links);
        body.putAll(more);
        return of.office().contentType(JSON).body(body).post("/api/v1/plans/" + of.id() + path);
    }

    private void remind(APlan of, String links) {
        post(of, "/reminders", links, Map.of("unreachableSeen", false)).then().statusCode(201);
    }

    private ValidatableResponse log() {
        return plan.office().get("/api/v1/plans/" + plan.id() + "/reminders").then();
    }

    private long count(String sql, Object value) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql)
                                .setParameter("value", value)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void who_has_no_account_gets_a_link_and_hands_in_with_it_once() throws Exception {
        AnObligation owed = plan.owedBy(TRA_CU);
        remind(plan, SELDOM);
        outbox.run();
        String secret = secretIn(arrivedFor(TRA_CU));
        assertThat(MailServer.part(arrivedFor(TRA_CU), "text/plain"))
                .contains("Nộp bài, không cần đăng nhập: https://giaoban.example/l#" + secret)
                .contains("đến hết ngày 22/09/2023")
                .doesNotContain("/obligations/", MARK);
        linksOf(owed)
                .body("$", hasSize(1))
                .body("[0].state", equalTo("MADE"))
                .body("[0].reminderId", equalTo(log().extract().path("items[0].id")))
                .body("[0].expiresAt", equalTo("2023-09-22T17:00:00Z"));

        holding(secret).get("/api/v1/hand-in-link").then().statusCode(200).body("open", equalTo(true));
        handIn(secret).then().statusCode(200).body("handedIn.nilReport", equalTo(true));
        handIn(secret).then().statusCode(409).body("code", equalTo("HAND_IN_LINK_USED"));
        linksOf(owed).body("[0].state", equalTo("USED"));
        owed.seenBy(owed.office())
                .body("submissions[0].sentBy", containsString("Liên kết số 1 (thư đôn đốc, Tài khoản thử"));
        plan.office()
                .get("/api/v1/plans/" + plan.id() + "/log")
                .then()
                .body("items.findAll { it.action == 'HAND_IN_LINK_MADE' }", hasSize(1));
    }

    @Test
    void what_is_kept_never_tells_the_secret() throws Exception {
        remind(plan, SELDOM);
        assertThat(count(
                        "select count(*) from mail where address = :value and sealed_link is not null",
                        mailbox(TRA_CU)))
                .as("sealed while it is under way")
                .isOne();
        outbox.run();
        String secret = secretIn(arrivedFor(TRA_CU));

        assertThat(count(
                        "select count(*) from mail where address = :value and sealed_link is not null",
                        mailbox(TRA_CU)))
                .as("forgotten when it has left")
                .isZero();
        assertThat(columnsThatHold(secret)).isEmpty();
        String text = log().body(BY_MAIL + "linkNumber", equalTo(1))
                .body("items[0].text", containsString("Nộp tại:\n" + MARK))
                .extract()
                .path("items[0].text");
        String subject = log().extract().path("items[0].subject");
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest((subject + "\n\n" + text).getBytes(StandardCharsets.UTF_8));
        log().body("items[0].contentHash", equalTo(HexFormat.of().formatHex(hash)));
    }

    /** Of the whole database, whatever holds words. */
    @SuppressWarnings("unchecked") // the query that JPA 3.2 types is raw where it is made
    private List<String> columnsThatHold(String secret) {
        List<Object[]> columns = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select table_name, column_name from information_schema.columns"
                                + " where table_schema = database()"
                                + " and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json')")
                        .getResultList());
        assertThat(columns).hasSizeGreaterThan(100);
        return columns.stream()
                .filter(column -> count(
                                "select count(*) from `" + column[0] + "` where `" + column[1] + "` like :value",
                                "%" + secret + "%")
                        > 0)
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    @Test
    void a_preview_shows_where_the_link_will_stand_and_makes_none() {
        post(plan, "/reminders/preview", SELDOM, Map.of())
                .then()
                .statusCode(200)
                .body("candidates.items[0].text", containsString("Nộp tại:\n" + MARK))
                .body("candidates.items[0].addresses.link", contains(true));
        post(plan, "/reminders/preview", "NONE", Map.of("text", "Kính gửi {đơn vị}."))
                .then()
                .body("candidates.items[0].addresses.link", contains(false));
        linksOf(plan.owedBy(TRA_CU)).body("$", hasSize(0));
    }

    @Test
    void who_signs_in_daily_gets_one_only_when_all_do() throws Exception {
        SignIn.unit(CAU_KE).get("/api/v1/me").then().statusCode(200);
        writeTo(CAU_KE);
        plan = planOf(AnAssignment.paper("Chất vấn").of(CAU_KE));
        AnObligation owed = plan.owedBy(CAU_KE);
        post(plan, "/reminders/preview", SELDOM, Map.of())
                .then()
                .body("candidates.items[0].addresses.link", everyItem(equalTo(false)))
                .body("candidates.items[0].text", containsString("Nộp tại:\ntrang của việc này trong phần mềm"));
        remind(plan, SELDOM);
        outbox.run();
        assertThat(MailServer.part(arrivedFor(CAU_KE), "text/plain"))
                .contains("Nộp tại:\nhttps://giaoban.example/obligations/" + owed.id())
                .doesNotContain("/l#", MARK);
        log().body(BY_MAIL + "linkNumber", nullValue());
        SignIn.unit(CAU_KE)
                .get("/api/v1/notices")
                .then()
                .body("items[0].text", containsString("Nộp tại:\ntrang của việc này trong phần mềm"));

        clock.plus(Duration.ofHours(2));
        remind(plan, "ALL");
        outbox.run();
        holding(secretIn(arrivedFor(CAU_KE))).get("/api/v1/hand-in-link").then().statusCode(200);
    }

    @Test
    void who_has_not_signed_in_for_a_week_gets_one() throws Exception {
        SignIn.unit(TIEU_CAN).get("/api/v1/me").then().statusCode(200);
        writeTo(TIEU_CAN);
        plan = planOf(AnAssignment.paper("Chất vấn").of(TIEU_CAN));
        // A Tết of its own: this account alone has been away.
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update account set last_sign_in_at = '2023-09-05 01:59:00'" + " where body_id = :body")
                        .setParameter("body", AnAssignment.body(TIEU_CAN))
                        .executeUpdate());
        remind(plan, SELDOM);
        outbox.run();
        secretIn(arrivedFor(TIEU_CAN));
    }

    @Test
    void of_a_joint_product_the_lead_alone_gets_it() throws Exception {
        writeTo(CAU_KE);
        plan = planOf(AnAssignment.paper("Báo cáo chung").of(TRA_CU, CAU_KE).jointlyLedBy(TRA_CU));
        remind(plan, "ALL");
        outbox.run();
        assertThat(secretIn(arrivedFor(TRA_CU))).isNotBlank();
        assertThat(MailServer.part(arrivedFor(CAU_KE), "text/plain")).doesNotContain("/l#");
        linksOf(plan.owedBy(TRA_CU)).body("$", hasSize(1));
    }

    @Test
    void a_send_that_failed_is_repeated_with_the_same_link() throws Exception {
        MailServer.down();
        remind(plan, SELDOM);
        outbox.run();
        MailServer.up();
        for (int attempt = 0; attempt < 3; attempt++) {
            clock.plus(Duration.ofMinutes(5));
            outbox.run();
        }
        log().body(BY_MAIL + "state", equalTo("DELIVERED"));
        holding(secretIn(arrivedFor(TRA_CU)))
                .get("/api/v1/hand-in-link")
                .then()
                .statusCode(200)
                .body("linkNumber", equalTo(1));
        assertThat(MailServer.received()).hasSize(1);
        linksOf(plan.owedBy(TRA_CU)).body("$", hasSize(1));
    }

    @Test
    void a_server_that_quotes_the_link_brings_it_into_no_log() throws Exception {
        MailServer.down();
        try (RudeMailServer rude = new RudeMailServer(MailServer.port())) {
            remind(plan, SELDOM);
            for (int attempt = 0; attempt < 12; attempt++) {
                outbox.run();
                clock.plus(Duration.ofHours(7));
            }
            String secret = rude.quoted().orElseThrow();
            log().body(BY_MAIL + "state", equalTo("FAILED"))
                    .body(BY_MAIL + "error", containsString("harmful address /l#… found"));
            assertThat(count("select count(*) from outbox_message where last_error like :value", "%" + secret + "%"))
                    .isZero();
            assertThat(count(
                            "select count(*) from mail where address = :value and sealed_link is not null",
                            mailbox(TRA_CU)))
                    .isZero();
        } finally {
            MailServer.up();
        }
    }

    @Test
    void revoked_it_opens_nothing() throws Exception {
        // Its owner signs in, and would be somebody who does so daily in the other tests.
        String chauThanh = "tra-vinh/chau-thanh";
        writeTo(chauThanh);
        plan = planOf(AnAssignment.paper("Chất vấn").of(chauThanh));
        AnObligation owed = plan.owedBy(chauThanh);
        remind(plan, "ALL");
        outbox.run();
        String secret = secretIn(arrivedFor(chauThanh));
        UUID id = UUID.fromString(linksOf(owed).extract().path("[0].id"));
        owed.owner().delete(owed.path() + "/hand-in-links/" + id).then().statusCode(403);
        SignIn.office("lang-son")
                .delete(owed.path() + "/hand-in-links/" + id)
                .then()
                .statusCode(404);
        owed.office().delete(owed.path() + "/hand-in-links/" + id).then().statusCode(204);
        holding(secret)
                .get("/api/v1/hand-in-link")
                .then()
                .statusCode(404)
                .body("code", equalTo("HAND_IN_LINK_INVALID"));
        handIn(secret).then().statusCode(404);
    }

    @Test
    void the_schedule_sends_them_too_and_tells_those_above_without() throws Exception {
        schedule(Map.of("linksByMail", SELDOM, "steps", List.of(1), "escalateAfter", 1, "text", "Hạn {hạn}."))
                .then()
                .statusCode(200)
                .body("linksByMail", equalTo(SELDOM))
                .body("linksPossible", equalTo(true));
        clock.setTo("2023-09-14T08:00:00+07:00");
        itself.run();
        outbox.run();
        // The words have no field for it, so it stands below them.
        String secret = secretIn(arrivedFor(TRA_CU));
        linksOf(plan.owedBy(TRA_CU)).body("madeBy", contains("Tự động theo lịch"));

        SignIn.leader("tra-vinh").get("/api/v1/me").then().statusCode(200);
        clock.setTo("2023-09-18T08:00:00+07:00");
        itself.run();
        outbox.run();
        log().body("items[0].reason", equalTo("ESCALATION"))
                .body("items[0].deliveries.linkNumber", everyItem(nullValue()));
        linksOf(plan.owedBy(TRA_CU)).body("$", hasSize(1));

        handIn(secret).then().statusCode(200).body("handedIn.late", equalTo(true));
        schedule(Map.of("linksByMail", "NONE")).then().statusCode(200).body("linksByMail", equalTo("NONE"));
    }

    @Test
    void a_field_that_promises_what_does_not_travel_is_named() {
        schedule(Map.of("text", "Nộp: {liên kết nộp bài}"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("text"))
                .body("violations[0].message", containsString("hãy chọn gửi kèm liên kết"));
        schedule(Map.of("linksByMail", "ALL", "subject", "{liên kết nộp bài}"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("subject"));
        post(plan, "/reminders", "NONE", Map.of("unreachableSeen", false))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("text"));
        post(plan, "/reminders/preview", "NONE", Map.of()).then().statusCode(422);
        post(plan, "/reminders", "SOMETIMES", Map.of("unreachableSeen", false))
                .then()
                .statusCode(400);
    }

    private Response schedule(Map<String, Object> changes) {
        String path = "/api/v1/plans/" + plan.id() + "/reminder-schedule";
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "active", true,
                "steps", List.of(60),
                "sendAt", "08:00",
                "quietFrom", "18:00",
                "quietTo", "07:00",
                "incomingMail", "OFF",
                "subject", "Nhắc gửi {nội dung}",
                "text", "Kính gửi {đơn vị}."));
        wanted.putAll(changes);
        return plan.office()
                .header("If-Match", plan.office().get(path).header("ETag"))
                .contentType(JSON)
                .body(wanted)
                .put(path);
    }
}
