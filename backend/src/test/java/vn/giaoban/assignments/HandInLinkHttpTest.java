package vn.giaoban.assignments;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** A district without an account opens a link, says that it was received and hands in; once, and that one thing alone. */
@QuarkusTest
class HandInLinkHttpTest {

    @Inject
    TestClock clock;

    @Inject
    OfferToSuccessors offers;

    @BeforeEach
    void threeDaysBefore() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    private static void assertInvalid(Response answer) {
        answer.then()
                .statusCode(404)
                .header("Cache-Control", containsString("no-store"))
                .body("code", equalTo("HAND_IN_LINK_INVALID"))
                .body(
                        "detail",
                        equalTo("Liên kết này không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy đề nghị văn phòng gửi"
                                + " liên kết mới."));
    }

    @Test
    void a_stranger_acknowledges_uploads_and_hands_in() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        link.open()
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("bodyName", equalTo("Thường trực HĐND huyện Cầu Kè"))
                .body("topic", equalTo("Nâng cao chất lượng điều hành kỳ họp"))
                .body("lastDayText", equalTo("hết ngày thứ Sáu 15/09/2023"))
                .body("deadlineWording", equalTo("chậm nhất là ngày 2023-09-15"))
                .body("open", equalTo(true))
                .body("needsFile", equalTo(true))
                .body("used", equalTo(false))
                .body("linkNumber", equalTo(1))
                .body("handedIn", nullValue());
        link.acknowledge().then().statusCode(200).body("acknowledgedAt", equalTo("2023-09-12T02:04:00Z"));
        link.upload("Tham luận Cầu Kè.pdf", AnObligation.PDF)
                .then()
                .statusCode(200)
                .body("draftFiles.fileName", contains("Tham luận Cầu Kè.pdf"))
                .body("draftFiles[0].pages", equalTo(1));
        link.send(Map.of("note", "Kính gửi văn phòng."))
                .then()
                .statusCode(200)
                .body("used", equalTo(true))
                .body("open", equalTo(false))
                .body("state", equalTo("SENT"))
                .body("handedIn.receiptCode", matchesPattern("GB-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("handedIn.sentAt", equalTo("2023-09-12T02:04:00Z"))
                .body("handedIn.late", equalTo(false))
                .body("handedIn.fileNames", contains("Tham luận Cầu Kè.pdf"));
        owed.seenBy(owed.office())
                .body("standing", equalTo("ON_TIME"))
                .body("submissions[0].note", equalTo("Kính gửi văn phòng."))
                .body("submissions[0].sentBy", matchesPattern("Liên kết số 1 \\(.+ lập\\)"));
    }

    @Test
    void the_log_names_the_link_and_nobody_who_is_signed_in_beside_it() {
        APlan plan = ALink.plan();
        AnObligation owed = plan.owedBy(ALink.CAU_KE);
        ALink link = ALink.madeFor(owed);
        link.open();
        link.open();
        link.acknowledge();
        link.acknowledge();
        SignIn.unit(ALink.TIEU_CAN)
                .header("Hand-In-Link", link.secret())
                .contentType(JSON)
                .body(Map.of("nilReport", true))
                .post(ALink.PATH + "/submission")
                .then()
                .statusCode(200)
                .body("handedIn.nilReport", equalTo(true));

        List<Map<String, Object>> entries =
                plan.office().get("/api/v1/plans/" + plan.id() + "/log").path("items");
        List<Map<String, Object>> ofLink = entries.stream()
                .filter(entry -> entry.get("action").toString().startsWith("HAND_IN_LINK_")
                        || entry.get("action").equals("NIL_REPORTED"))
                .toList();
        assertThat(ofLink)
                .extracting(entry -> entry.get("action"))
                .containsExactlyInAnyOrder(
                        "HAND_IN_LINK_MADE",
                        "HAND_IN_LINK_OPENED",
                        "HAND_IN_LINK_ACKNOWLEDGED",
                        "HAND_IN_LINK_USED",
                        "NIL_REPORTED");
        assertThat(ofLink.toString()).contains("Liên kết số 1 (").doesNotContain(link.secret());
        assertThat(ofLink.stream()
                        .filter(entry -> !entry.get("action").equals("HAND_IN_LINK_MADE"))
                        .map(Object::toString))
                .allMatch(entry -> entry.contains("Liên kết số 1 (") && entry.contains("Cầu Kè"));
    }

    @Test
    void the_second_use_is_refused_and_the_receipt_stays_in_sight() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        String receipt = link.handIn().path("handedIn.receiptCode");
        link.send(Map.of("note", "lần nữa")).then().statusCode(409).body("code", equalTo("HAND_IN_LINK_USED"));
        link.upload("hai.pdf", AnObligation.PDF).then().statusCode(409).body("code", equalTo("HAND_IN_LINK_USED"));
        link.open().then().statusCode(200).body("handedIn.receiptCode", equalTo(receipt));
        owed.seenBy(owed.office()).body("versions", equalTo(1));

        owed.act(owed.office(), "return", Map.of("reason", "Thiếu số liệu."))
                .then()
                .statusCode(200);
        link.open()
                .then()
                .body("handedIn.returnReason", equalTo("Thiếu số liệu."))
                .body("open", equalTo(false));
        link.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("HAND_IN_LINK_USED"));
        ALink second = ALink.madeFor(owed);
        second.open().then().body("linkNumber", equalTo(2)).body("open", equalTo(true));
        second.handIn().then().statusCode(200).body("handedIn.number", equalTo(2));
    }

    @Test
    void of_many_at_once_exactly_one_hands_in() throws Exception {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            Callable<Integer> press = () -> link.send(Map.of("nilReport", true)).statusCode();
            List<Future<Integer>> answers = people.invokeAll(Collections.nCopies(8, press));
            List<Integer> statuses =
                    answers.stream().map(Future::resultNow).sorted().toList();
            assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        }
        owed.seenBy(owed.office()).body("versions", equalTo(1));
    }

    @Test
    void after_its_last_day_it_is_like_one_that_never_was() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        ALink.list(owed).body("[0].expiresAt", equalTo("2023-09-22T17:00:00Z"));
        clock.setTo("2023-09-22T23:59:59.999+07:00");
        link.open().then().statusCode(200).body("open", equalTo(true));
        clock.setTo("2023-09-23T00:00:00+07:00");
        assertInvalid(link.open());
        assertInvalid(link.acknowledge());
        assertInvalid(link.upload("a.pdf", AnObligation.PDF));
        assertInvalid(link.send(Map.of("nilReport", true)));
        assertInvalid(link.held().delete(ALink.PATH + "/files/" + link.id()));
        ALink.list(owed).body("[0].state", equalTo("EXPIRED"));
        owed.seenBy(owed.office()).body("versions", equalTo(0));
    }

    @Test
    void revoked_it_is_like_one_that_never_was() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        link.revoke(owed, owed.office()).then().statusCode(204);
        link.revoke(owed, owed.office()).then().statusCode(204);
        assertInvalid(link.open());
        assertInvalid(link.send(Map.of("nilReport", true)));
        ALink.list(owed).body("[0].state", equalTo("REVOKED")).body("[0].revokedBy", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --"})
    void what_was_never_given_is_refused_in_the_same_words(String secret) {
        assertInvalid(SignIn.stranger().header("Hand-In-Link", secret).get(ALink.PATH));
        assertInvalid(SignIn.office("tra-vinh").header("Hand-In-Link", secret).get(ALink.PATH));
    }

    @Test
    void the_secret_in_the_address_opens_nothing() {
        ALink link = ALink.madeFor(ALink.owed());
        assertInvalid(
                SignIn.stranger().queryParam("Hand-In-Link", link.secret()).get(ALink.PATH));
    }

    @Test
    void it_opens_nothing_else() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        link.held().get(owed.path()).then().statusCode(401);
        link.held().get(owed.path() + "/submissions").then().statusCode(401);
        link.held().get("/api/v1/plans").then().statusCode(401);
        link.held().get("/api/v1/me").then().statusCode(401);
        link.held().get(owed.path() + "/hand-in-links").then().statusCode(401);
    }

    @Test
    void persons_are_not_named_to_whoever_holds_it() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        owed.handIn().then().statusCode(201);
        Response shown = link.open();
        shown.then().statusCode(200).body("handedIn.number", equalTo(1)).body("open", equalTo(false));
        String sentBy = owed.seenBy(owed.office()).extract().path("submissions[0].sentBy");
        assertThat(shown.asString()).doesNotContain(sentBy).doesNotContain("madeBy");
        link.send(Map.of("nilReport", true)).then().statusCode(409).body("code", equalTo("OBLIGATION_WRONG_STATE"));
    }

    @Test
    void the_checks_are_those_of_everybody_else() {
        APlan locking = APlan.of("tra-vinh")
                .lockingLatePapers()
                .assigning(ALink.paper(ALink.CAU_KE))
                .issuedOn("2023-08-30");
        ALink link = ALink.madeFor(locking.owedBy(ALink.CAU_KE));
        link.send(Map.of()).then().statusCode(422).body("code", equalTo("NOTHING_TO_SEND"));
        link.upload("a.exe", AnObligation.PDF).then().statusCode(415);
        link.upload("a.docx", AnObligation.PDF).then().statusCode(422).body("code", equalTo("FILE_CONTENT_MISMATCH"));
        link.send(Map.of("note", "x".repeat(4001))).then().statusCode(422).body("violations.field", hasItem("note"));
        String file = link.upload("a.pdf", AnObligation.PDF).path("draftFiles[0].id");
        link.send(Map.of("nilReport", true)).then().statusCode(422).body("code", equalTo("NIL_REPORT_WITH_FILES"));
        clock.setTo("2023-09-16T00:00:00+07:00");
        link.open()
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("lock.code", equalTo("SUBMISSION_LOCKED"))
                .body("draftFiles", hasSize(1));
        link.send(Map.of()).then().statusCode(409).body("code", equalTo("SUBMISSION_LOCKED"));
        link.held()
                .delete(ALink.PATH + "/files/" + file)
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBMISSION_LOCKED"));
    }

    @Test
    void a_file_is_taken_out_again() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        String file = link.upload("a.pdf", AnObligation.PDF).path("draftFiles[0].id");
        link.held().delete(ALink.PATH + "/files/" + file).then().statusCode(200).body("draftFiles", hasSize(0));
        link.held().delete(ALink.PATH + "/files/" + file).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void the_last_days_count_with_the_clock_of_the_server() {
        AnObligation owed = ALink.owed();
        ALink link = ALink.madeFor(owed);
        clock.setTo("2023-09-16T00:00:00+07:00");
        link.handIn().then().statusCode(200).body("handedIn.late", equalTo(true));
    }

    @Test
    void a_page_of_another_site_sends_nothing_with_it() {
        ALink link = ALink.madeFor(ALink.owed());
        link.held()
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(JSON)
                .body(Map.of("nilReport", true))
                .post(ALink.PATH + "/submission")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_ORIGIN"));
    }

    @Test
    void one_that_is_used_too_fast_waits_and_the_others_of_the_same_address_do_not() {
        APlan plan = ALink.plan();
        ALink fast = ALink.madeFor(plan.owedBy(ALink.CAU_KE));
        ALink calm = ALink.madeFor(plan.owedBy(ALink.TIEU_CAN));
        for (int time = 1; time <= 60; time++) {
            fast.open().then().statusCode(200);
        }
        fast.open()
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("HAND_IN_LINK_TOO_FAST"));
        calm.open().then().statusCode(200);
        clock.plus(Duration.ofSeconds(1));
        fast.open().then().statusCode(200);
    }

    @Test
    void the_office_is_told_and_the_accounts_of_the_unit_get_the_receipt() {
        AnObligation owed = ALink.owed();
        ALink.madeFor(owed).handIn().then().statusCode(200);
        owed.seenBy(owed.owner())
                .body("submissions[0].receiptCode", matchesPattern("GB-.+"))
                .body("submissions[0].sentBy", not(containsString("null")));
        owed.seenBy(owed.office()).body("allowed", hasItems("ACCEPT", "RETURN"));
    }

    @Test
    void a_link_of_a_body_that_ended_serves_whoever_still_has_it_until_a_successor_takes_over() {
        clock.setTo("2025-06-23T08:00:00+07:00");
        AnObligation owed = APlan.of("tra-vinh")
                .assigning(ALink.paper(ALink.CAU_KE).noLaterThan("2025-07-20"))
                .issuedOn("2025-06-20")
                .owedBy(ALink.CAU_KE);
        ALink link = ALink.madeFor(owed);
        clock.setTo("2025-07-01T00:05:00+07:00");
        offers.everyNight();
        link.open().then().statusCode(200).body("open", equalTo(true));

        String successor = "vinh-long-2025/xa-cau-ke";
        owed.act(SignIn.unit(successor), "transfer", Map.of("bodyId", AnAssignment.body(successor)))
                .then()
                .statusCode(200);
        // Made for people of another body, who owe nothing any more.
        assertInvalid(link.open());
        assertInvalid(link.acknowledge());
        assertInvalid(link.send(Map.of("nilReport", true)));
        owed.seenBy(owed.office()).body("state", not(equalTo("SENT")));

        ALink anew = ALink.madeFor(owed);
        anew.open().then().statusCode(200).body("bodyName", equalTo("Thường trực HĐND xã Cầu Kè"));
        anew.send(Map.of("nilReport", true)).then().statusCode(200).body("handedIn.nilReport", equalTo(true));
    }
}
