package vn.giaoban.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.notifications.reminders.RemindersByThemselves;
import vn.giaoban.platform.outbox.OutboxRunner;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.TestClock;

/** Reminders leave by mail through a real server, which is there, goes down, and comes back. */
@QuarkusTest
@TestProfile(MailTest.WithMail.class)
class MailTest {

    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "giaoban.mail.mode", "SMTP",
                    "giaoban.mail.public-url", "https://giaoban.example/",
                    "quarkus.mailer.start-tls", "DISABLED");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MailServer.class));
        }
    }

    private static final String CAU_NGANG = "tra-vinh/cau-ngang";
    private static final String BY_MAIL = "items[0].deliveries.find { it.channel == 'EMAIL' }.";
    private static final String MAILBOX = UnitMail.mailbox(CAU_NGANG);

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
    void planOfABodyWithAMailboxAndNoAccount() {
        clock.setTo("2023-09-12T09:00:00+07:00");
        UnitMail.writeTo(CAU_NGANG);
        plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Công tác tiếp công dân & dân nguyện")
                        .of(CAU_NGANG)
                        .noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
    }

    private void remind() {
        plan.office()
                .contentType("application/json")
                .body(Map.of(
                        "subject",
                        "Nhắc gửi {nội dung}",
                        "text",
                        "Kính gửi {đơn vị},\n\nHạn là {hạn}.",
                        "unreachableSeen",
                        false))
                .post("/api/v1/plans/" + plan.id() + "/reminders")
                .then()
                .statusCode(201)
                .body("unreachable", equalTo(0));
    }

    private ValidatableResponse log() {
        return plan.office().get("/api/v1/plans/" + plan.id() + "/reminders").then();
    }

    private List<MimeMessage> arrivedSince(int before) {
        List<MimeMessage> all = MailServer.received();
        return all.subList(before, all.size());
    }

    @Test
    void a_mail_says_it_as_text_and_as_html_and_the_log_says_that_the_server_took_it() throws Exception {
        int before = MailServer.received().size();
        remind();
        log().body(BY_MAIL + "address", equalTo(MAILBOX)).body(BY_MAIL + "state", equalTo("QUEUED"));

        outbox.run();

        MimeMessage mail = arrivedSince(before).getFirst();
        assertThat(arrivedSince(before)).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString(MAILBOX);
        assertThat(mail.getSubject()).isEqualTo("Nhắc gửi tham luận “Công tác tiếp công dân & dân nguyện”");
        assertThat(mail.getMessageID()).endsWith("@giaoban>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String link =
                "https://giaoban.example/obligations/" + plan.owedBy(CAU_NGANG).id();
        assertThat(MailServer.part(mail, "text/plain"))
                .contains("Kính gửi Thường trực HĐND huyện Cầu Ngang,")
                .contains("Hạn là hết ngày thứ Sáu 15/09/2023.")
                .contains(link);
        assertThat(MailServer.part(mail, "text/html"))
                .contains("<p")
                .contains("Hạn là hết ngày thứ Sáu 15/09/2023.")
                .contains("tiếp công dân &amp; dân nguyện")
                .contains("href=\"" + link + "\"");
        log().body(BY_MAIL + "state", equalTo("DELIVERED"));
    }

    @Test
    void while_the_server_is_down_the_mail_waits_and_leaves_once_when_it_is_back() {
        MailServer.down();
        remind();
        outbox.run();
        log().body(BY_MAIL + "state", equalTo("QUEUED"));

        MailServer.up();
        for (int attempt = 0; attempt < 3; attempt++) {
            clock.plus(Duration.ofMinutes(5));
            outbox.run();
        }
        log().body(BY_MAIL + "state", equalTo("DELIVERED"));
        assertThat(MailServer.received()).hasSize(1);
    }

    @Test
    void what_is_given_up_stands_in_the_log_and_the_office_is_told() {
        MailServer.down();
        remind();
        for (int attempt = 0; attempt < 12; attempt++) {
            outbox.run();
            clock.plus(Duration.ofHours(7));
        }
        MailServer.up();
        log().body(BY_MAIL + "state", equalTo("FAILED")).body(BY_MAIL + "error", containsString("127.0.0.1"));
        plan.office()
                .get("/api/v1/notices")
                .then()
                .body("items.kind", hasItems("UNDELIVERED"))
                .body("items[0].title", containsString("Thường trực HĐND huyện Cầu Ngang"));
    }

    @Test
    void the_office_is_written_to_at_once_or_once_a_day_about_what_comes_in() throws Exception {
        giveTheOfficeAnAddress();
        schedule("AT_ONCE");
        int before = MailServer.received().size();
        plan.owedBy(CAU_NGANG).handIn().then().statusCode(201);
        outbox.run();
        outbox.run();
        assertThat(arrivedSince(before))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.getSubject()).isEqualTo("Thường trực HĐND huyện Cầu Ngang đã gửi bài"));

        schedule("DAILY");
        clock.setTo("2023-09-13T07:00:00+07:00");
        int later = MailServer.received().size();
        itself.run();
        outbox.run();
        assertThat(arrivedSince(later)).as("before its hour").isEmpty();
        clock.setTo("2023-09-13T08:00:00+07:00");
        itself.run();
        itself.run();
        outbox.run();
        assertThat(arrivedSince(later))
                .singleElement()
                .satisfies(mail -> assertThat(MailServer.part(mail, "text/plain"))
                        .contains("- Thường trực HĐND huyện Cầu Ngang đã gửi bài"));
    }

    private void giveTheOfficeAnAddress() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update account set email = 'van-phong@tra-vinh.example' where role = 'OFFICE'")
                        .executeUpdate());
    }

    private void schedule(String incoming) {
        String path = "/api/v1/plans/" + plan.id() + "/reminder-schedule";
        plan.office()
                .header("If-Match", plan.office().get(path).header("ETag"))
                .contentType("application/json")
                .body(Map.of(
                        "active", true,
                        "steps", List.of(60),
                        "sendAt", "08:00",
                        "quietFrom", "18:00",
                        "quietTo", "07:00",
                        "incomingMail", incoming,
                        "subject", "a",
                        "text", "b"))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void the_mailbox_page_is_for_demonstrations_alone() {
        plan.office().get("/api/v1/mailbox").then().statusCode(404).body("code", equalTo("MAILBOX_OFF"));
    }
}
