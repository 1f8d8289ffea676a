package vn.giaoban.notifications.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.outbox.OutboxRunner;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

/** The bell: what happened to papers reaches those whom it concerns, and each reads their own alone. */
@QuarkusTest
class NoticesHttpTest {

    private static final String CAU_KE = "tra-vinh/cau-ke";

    @Inject
    Notices notices;

    @Inject
    NoticeStreams streams;

    @Inject
    OutboxRunner outbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void setClock() {
        clock.setTo("2023-09-12T09:00:00+07:00");
        outbox.run();
    }

    private UUID tell(UUID account, UUID source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.tell(
                                new NewNotice(source, NoticeKind.RECEIPT, "Biên nhận", "Đã đến.", null, null),
                                List.of(account))
                        .get(account));
    }

    @Test
    void unread_ones_are_counted_until_they_are_read() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        var caller = TestAccount.with(account.signIn());
        UUID first = tell(account.id(), Ids.next());
        tell(account.id(), Ids.next());
        caller.get("/api/v1/notices/unread").then().body("count", equalTo(2));
        caller.get("/api/v1/notices").then().body("items", hasSize(2));
        caller.post("/api/v1/notices/" + first + "/read").then().statusCode(204);
        caller.post("/api/v1/notices/" + first + "/read").then().statusCode(204);
        caller.get("/api/v1/notices/unread").then().body("count", equalTo(1));
        caller.post("/api/v1/notices/read").then().statusCode(204);
        caller.get("/api/v1/notices/unread").then().body("count", equalTo(0));
    }

    @Test
    void what_was_told_once_is_not_told_again() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        UUID source = Ids.next();
        assertThat(tell(account.id(), source)).isNotNull();
        assertThat(tell(account.id(), source)).isNull();
    }

    @Test
    void another_account_s_notice_is_not_there() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        UUID notice = tell(account.id(), Ids.next());
        var other = SignIn.newAccount(Role.OFFICE).signedIn();
        other.post("/api/v1/notices/" + notice + "/read").then().statusCode(404);
        TestAccount.with(account.signIn()).get("/api/v1/notices/unread").then().body("count", equalTo(1));
    }

    @Test
    void who_listens_hears_the_number_and_each_change_of_it() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        AssertSubscriber<UnreadNotices> listener = AssertSubscriber.create(100);
        streams.of(account.id()).subscribe(listener);
        tell(account.id(), Ids.next());
        streams.tellListeners();
        streams.tellListeners();
        assertThat(listener.getItems()).containsExactly(new UnreadNotices(0), new UnreadNotices(1));
        listener.awaitCompletion();
    }

    @Test
    void the_stream_is_server_sent_events_that_no_proxy_holds_back() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        TestAccount.with(account.signIn())
                .accept("text/event-stream")
                .get("/api/v1/notices/stream")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/event-stream"))
                .header("X-Accel-Buffering", equalTo("no"))
                .body(containsString("data:{\"count\":0}"));
    }

    @Test
    void a_paper_is_receipted_to_who_sent_it_and_told_to_the_office_and_back() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Giám sát chuyên đề").of(CAU_KE).noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        String receipt = owed.handIn().then().statusCode(201).extract().path("receiptCode");
        outbox.run();
        outbox.run();

        owed.owner()
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("RECEIPT"))
                .body("items[0].title", containsString(receipt))
                .body("items[0].obligationId", equalTo(owed.id().toString()));
        owed.office()
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("INCOMING"))
                .body("items[0].title", equalTo("Thường trực HĐND huyện Cầu Kè đã gửi bài"));

        owed.act(owed.office(), "return", Map.of("reason", "Thiếu số liệu."))
                .then()
                .statusCode(200);
        outbox.run();
        owed.owner()
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("RETURNED"))
                .body("items[0].text", containsString("Thiếu số liệu."));
    }

    @Test
    void a_paper_that_came_by_a_link_is_receipted_to_the_unit_and_told_to_the_office() {
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(
                        AnAssignment.paper("Giám sát bằng liên kết").of(CAU_KE).noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30")
                .owedBy(CAU_KE);
        String path = owed.office()
                .contentType("application/json")
                .body(Map.of())
                .post(owed.path() + "/hand-in-links")
                .path("path");
        String receipt = SignIn.stranger()
                .header("Hand-In-Link", path.substring("/l#".length()))
                .contentType("application/json")
                .body(Map.of("nilReport", true))
                .post("/api/v1/hand-in-link/submission")
                .then()
                .statusCode(200)
                .extract()
                .path("handedIn.receiptCode");
        outbox.run();

        owed.owner()
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("RECEIPT"))
                .body("items[0].title", containsString(receipt))
                .body("items[0].obligationId", equalTo(owed.id().toString()));
        owed.office()
                .get("/api/v1/notices")
                .then()
                .body("items[0].kind", equalTo("INCOMING"))
                .body("items[0].obligationId", equalTo(owed.id().toString()));
    }
}
