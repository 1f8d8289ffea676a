package vn.giaoban.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.plans.facts.PlanConcluded;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.outbox.OutboxRunner;
import vn.giaoban.testing.APlan;
import vn.giaoban.testing.AnAssignment;
import vn.giaoban.testing.AnObligation;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClock;

/** The office of Trà Vinh and a program of somebody else's. */
@QuarkusTest
class WebhooksHttpTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Inject
    TestClock clock;

    @Inject
    OutboxRunner outbox;

    @Inject
    DueSoonWatch watch;

    @Inject
    Event<Fact> facts;

    private final WebhookReceiver receiver = new WebhookReceiver();
    private String id;
    private String secret;

    @BeforeEach
    void subscribed() {
        clock.setTo("2023-08-30T08:00:00+07:00");
        id = create(
                        office(),
                        wanted("SUBMISSION_RECEIVED", "SUBMISSION_RETURNED", "SUBMISSION_ACCEPTED", "PLAN_ISSUED"))
                .then()
                .statusCode(201)
                .header("Location", containsString(WEBHOOKS + "/"))
                .body("state", equalTo("WITHOUT_SECRET"))
                .extract()
                .path("id");
        secret = newSecret(Map.of());
    }

    @AfterEach
    void nothingIsLeftToOthers() {
        receiver.close();
        office().header("If-Match", etag()).delete(WEBHOOKS + "/" + id).then().statusCode(204);
        outbox.run();
    }

    private static RequestSpecification office() {
        return SignIn.office("tra-vinh");
    }

    private Map<String, Object> wanted(String... events) {
        return Map.of("name", "Trục liên thông", "address", receiver.address(), "events", List.of(events));
    }

    private static Response create(RequestSpecification caller, Map<String, Object> wanted) {
        return caller.contentType("application/json").body(wanted).post(WEBHOOKS);
    }

    private String etag() {
        return SignIn.administrator()
                .get(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private Response act(RequestSpecification caller, String verb, Map<String, Object> body) {
        return caller.contentType("application/json")
                .header("If-Match", etag())
                .body(body)
                .post(WEBHOOKS + "/" + id + "/" + verb);
    }

    private String newSecret(Map<String, Object> wanted) {
        return act(office(), "secret", wanted)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
    }

    private ValidatableResponse webhook() {
        return office().get(WEBHOOKS + "/" + id).then().statusCode(200);
    }

    private ValidatableResponse deliveries() {
        return office().get(WEBHOOKS + "/" + id + "/deliveries").then().statusCode(200);
    }

    private String test() {
        return office().post(WEBHOOKS + "/" + id + "/test")
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("event", equalTo("TEST"))
                .extract()
                .path("id");
    }

    private Response replay(String delivery) {
        return office().post(WEBHOOKS + "/" + id + "/deliveries/" + delivery + "/replay");
    }

    /** As a receiver checks it who has read standardwebhooks.com and nothing of ours. */
    private static String signed(WebhookReceiver.Received message, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            String content =
                    message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode json(WebhookReceiver.Received message) {
        try {
            return new ObjectMapper().readTree(message.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_test_message_arrives_signed() {
        String delivery = test();
        assertThat(receiver.received).as("nothing leaves inside the request").isEmpty();
        outbox.run();

        WebhookReceiver.Received message = receiver.last();
        assertThat(message.header("content-type")).isEqualTo("application/json");
        assertThat(message.header("webhook-id")).isEqualTo(delivery);
        assertThat(message.header("webhook-timestamp"))
                .isEqualTo("" + clock.instant().getEpochSecond());
        assertThat(message.header("webhook-signature")).isEqualTo(signed(message, secret));
        assertThat(json(message).path("type").asText()).isEqualTo("test");
        deliveries()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(delivery))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].lastStatus", equalTo(204))
                .body("items[0].endedAt", notNullValue());
    }

    @Test
    void hand_in_return_and_acceptance_are_told_with_ids_alone() {
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Giám sát").of("tra-vinh/cau-ke").noLaterThan("2023-09-15"))
                .issuedOn("2023-08-30");
        AnObligation owed = plan.owedBy("tra-vinh/cau-ke");
        owed.handIn().then().statusCode(201);
        owed.act(plan.office(), "return", Map.of("reason", "Thiếu số liệu"))
                .then()
                .statusCode(200);
        owed.handIn().then().statusCode(201);
        owed.act(plan.office(), "accept", Map.of()).then().statusCode(200);
        outbox.run();

        assertThat(receiver.received)
                .extracting(message -> json(message).path("type").asText())
                .containsExactlyInAnyOrder(
                        "plan.issued",
                        "submission.received",
                        "submission.returned",
                        "submission.received",
                        "submission.accepted");
        WebhookReceiver.Received returned = receiver.received.stream()
                .filter(message -> message.body().contains("submission.returned"))
                .findFirst()
                .orElseThrow();
        assertThat(json(returned).path("data").path("planId").asText()).isEqualTo(plan.id());
        assertThat(json(returned).path("data").path("obligationId").asText()).isEqualTo("" + owed.id());
        assertThat(returned.body()).doesNotContain("Thiếu số liệu").doesNotContain("Cầu Kè");
        assertThat(receiver.received.stream()
                        .map(message -> message.header("webhook-id"))
                        .distinct())
                .hasSize(5);
    }

    @Test
    void plans_of_another_council_are_not_told() {
        APlan.of("lang-son").issuedOn("2023-08-30");
        outbox.run();
        assertThat(receiver.received).isEmpty();
        deliveries().body("items", hasSize(0));
    }

    @Test
    void what_was_not_subscribed_to_is_not_told() {
        APlan plan = APlan.of("tra-vinh").issuedOn("2023-08-30");
        plan.act("cancel", Map.of("reason", "Hoãn")).then().statusCode(200);
        outbox.run();
        assertThat(receiver.received)
                .extracting(message -> json(message).path("type").asText())
                .containsExactly("plan.issued");
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        APlan plan = APlan.of("tra-vinh").issuedOn("2023-08-30");
        outbox.run();
        office().contentType("application/json")
                .header("If-Match", etag())
                .body(wanted("PLAN_CONCLUDED"))
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    facts.fire(new PlanConcluded(UUID.fromString(plan.id()), "Xong"));
                    throw new IllegalStateException("The business failed.");
                }))
                .isInstanceOf(IllegalStateException.class);
        outbox.run();
        assertThat(receiver.received).hasSize(1);
    }

    @Test
    void a_receiver_that_fails_and_comes_back_gets_the_same_message_again() {
        receiver.answers(500, 503);
        String delivery = test();
        outbox.run();
        deliveries()
                .body("items[0].state", equalTo("WAITING"))
                .body("items[0].lastStatus", equalTo(500))
                .body("items[0].lastFailure", equalTo("BAD_STATUS"));
        webhook().body("failingSince", notNullValue()).body("state", equalTo("ACTIVE"));
        outbox.run();
        assertThat(receiver.received).as("the pause is kept").hasSize(1);

        clock.plus(Duration.ofSeconds(10));
        outbox.run();
        clock.plus(Duration.ofSeconds(20));
        outbox.run();
        assertThat(receiver.received).hasSize(3).allSatisfy(message -> {
            assertThat(message.header("webhook-id")).isEqualTo(delivery);
            assertThat(message.header("webhook-signature")).isEqualTo(signed(message, secret));
        });
        assertThat(receiver.received.stream().map(message -> message.header("webhook-timestamp")))
                .doesNotHaveDuplicates();
        office().get(WEBHOOKS + "/" + id + "/deliveries/" + delivery)
                .then()
                .statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("attempts.status", contains(204, 503, 500))
                .body("attempts[1].failure", equalTo("BAD_STATUS"))
                .body("body", equalTo(receiver.last().body()));
        webhook().body("failingSince", nullValue());
    }

    @Test
    void one_that_is_slow_and_one_that_redirects_inside_failed() {
        receiver.answersAfter(Duration.ofSeconds(8));
        test();
        outbox.run();
        deliveries().body("items[0].lastFailure", equalTo("TOO_SLOW")).body("items[0].lastStatus", nullValue());

        receiver.redirectsTo("http://127.0.0.1:" + receiver.port() + "/ben-trong");
        clock.plus(Duration.ofSeconds(10));
        outbox.run();
        deliveries().body("items[0].lastFailure", equalTo("BAD_STATUS")).body("items[0].lastStatus", equalTo(307));
        assertThat(receiver.received).extracting(WebhookReceiver.Received::path).doesNotContain("/ben-trong");
    }

    @Test
    void after_days_of_failure_it_is_switched_off_and_says_so() {
        receiver.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
        String delivery = test();
        outbox.run();
        for (int day = 0; day < 5; day++) {
            webhook().body("state", equalTo("ACTIVE"));
            clock.plus(Duration.ofDays(1));
            outbox.run();
        }
        webhook().body("state", equalTo("FAILING")).body("disabledAt", notNullValue());
        deliveries().body("items[0].state", equalTo("FAILED"));
        replay(delivery).then().statusCode(409).body("code", equalTo("WEBHOOK_DISABLED"));
        office().post(WEBHOOKS + "/" + id + "/test").then().statusCode(409);
        APlan.of("tra-vinh").issuedOn("2023-08-30");
        deliveries().body("items", hasSize(1));

        act(office(), "enable", Map.of()).then().statusCode(200).body("state", equalTo("ACTIVE"));
        webhook().body("failingSince", nullValue()).body("disabledAt", nullValue());
        replay(delivery).then().statusCode(200);
    }

    @Test
    void a_message_is_replayed_with_its_id_and_a_new_signature() {
        String delivery = test();
        replay(delivery).then().statusCode(409).body("code", equalTo("DELIVERY_WAITING"));
        outbox.run();
        clock.plus(Duration.ofHours(1));
        replay(delivery).then().statusCode(200).body("state", equalTo("WAITING"));
        outbox.run();

        assertThat(receiver.received).hasSize(2);
        WebhookReceiver.Received first = receiver.received.getFirst();
        WebhookReceiver.Received again = receiver.received.getLast();
        assertThat(again.header("webhook-id")).isEqualTo(first.header("webhook-id"));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("webhook-timestamp")).isNotEqualTo(first.header("webhook-timestamp"));
        assertThat(again.header("webhook-signature")).isEqualTo(signed(again, secret));
        deliveries().body("items", hasSize(1)).body("items[0].attempts", equalTo(2));
    }

    @Test
    void while_secrets_overlap_both_sign() {
        String young = newSecret(Map.of("overlapHours", 24));
        webhook().body("earlierSecretUntil", equalTo("2023-08-31T01:00:00Z"));
        test();
        outbox.run();
        WebhookReceiver.Received message = receiver.last();
        assertThat(message.header("webhook-signature"))
                .isEqualTo(signed(message, young) + " " + signed(message, secret));

        clock.plus(Duration.ofHours(24));
        test();
        outbox.run();
        assertThat(receiver.last().header("webhook-signature")).isEqualTo(signed(receiver.last(), young));
    }

    @Test
    void a_secret_is_shown_once_and_sealed() {
        String shown = webhook().extract().asString();
        assertThat(shown).doesNotContain(secret).doesNotContain("whsec_");
        act(office(), "secret", Map.of("overlapHours", 169))
                .then()
                .statusCode(422)
                .body("code", equalTo("WEBHOOK_OVERLAP_TOO_LONG"));
    }

    @Test
    void switched_off_it_is_told_nothing_more() {
        test();
        act(office(), "disable", Map.of()).then().statusCode(200).body("state", equalTo("DISABLED"));
        outbox.run();
        assertThat(receiver.received).isEmpty();
        deliveries().body("items[0].state", equalTo("FAILED")).body("items[0].attempts", equalTo(0));
    }

    @Test
    void a_date_that_draws_near_is_told_once_and_once_more_when_it_moved() {
        office().contentType("application/json")
                .header("If-Match", etag())
                .body(wanted("OBLIGATION_DUE_SOON"))
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200);
        APlan plan = APlan.of("tra-vinh")
                .assigning(AnAssignment.paper("Giám sát").of("tra-vinh/tra-cu").noLaterThan("2033-09-15"))
                .issuedOn("2023-08-30");
        AnObligation owed = plan.owedBy("tra-vinh/tra-cu");
        watch.look();
        assertThat(about(owed)).isEmpty();

        clock.setTo("2033-09-14T08:00:00+07:00");
        watch.look();
        watch.look();
        outbox.run();
        assertThat(about(owed))
                .hasSize(1)
                .allSatisfy(message ->
                        assertThat(json(message).path("type").asText()).isEqualTo("obligation.due_soon"));

        owed.act(plan.office(), "extensions", Map.of("newLastDay", "2033-09-16", "reason", "Mưa bão"))
                .then()
                .statusCode(201);
        watch.look();
        outbox.run();
        assertThat(about(owed)).hasSize(2);

        owed.handIn().then().statusCode(201);
        clock.setTo("2033-09-15T08:00:00+07:00");
        watch.look();
        outbox.run();
        assertThat(about(owed)).hasSize(2);
    }

    private List<WebhookReceiver.Received> about(AnObligation owed) {
        outbox.run();
        return receiver.received.stream()
                .filter(message -> message.body().contains("" + owed.id()))
                .toList();
    }

    @Test
    void webhooks_of_another_council_are_not_there() {
        String delivery = test();
        outbox.run();
        RequestSpecification[] others = {SignIn.office("lang-son"), SignIn.office("tra-vinh/cau-ke")};
        for (RequestSpecification other : others) {
            other.get(WEBHOOKS + "/" + id).then().statusCode(404);
        }
        for (String path : List.of("", "/deliveries", "/deliveries/" + delivery)) {
            SignIn.office("lang-son").get(WEBHOOKS + "/" + id + path).then().statusCode(404);
        }
        for (String verb : List.of("secret", "enable", "disable")) {
            act(SignIn.office("lang-son"), verb, Map.of()).then().statusCode(404);
        }
        for (String verb : List.of("test", "deliveries/" + delivery + "/replay")) {
            SignIn.office("lang-son")
                    .post(WEBHOOKS + "/" + id + "/" + verb)
                    .then()
                    .statusCode(404);
        }
        SignIn.office("lang-son")
                .header("If-Match", etag())
                .delete(WEBHOOKS + "/" + id)
                .then()
                .statusCode(404);
        SignIn.office("lang-son").get(WEBHOOKS).then().statusCode(200).body("id", not(hasItem(id)));
        office().get(WEBHOOKS).then().statusCode(200).body("id", hasItem(id));
        SignIn.administrator().get(WEBHOOKS).then().statusCode(200).body("id", hasItem(id));
        office().get(WEBHOOKS + "/" + id + "/deliveries/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_missing_or_wrong_is_told_field_by_field() {
        create(office(), Map.of("name", " ", "address", "", "events", List.of()))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("name", "address", "events"));
        create(office(), Map.of("name", "X", "address", "ftp://example.vn/", "events", List.of("PLAN_ISSUED")))
                .then()
                .statusCode(422)
                .body("code", equalTo("WEBHOOK_ADDRESS_NOT_ALLOWED"))
                .body("violations.field", contains("address"));
        create(office(), Map.of("name", "X", "address", receiver.address(), "events", List.of("TEST")))
                .then()
                .statusCode(422)
                .body("code", equalTo("WEBHOOK_EVENT_NOT_ALLOWED"));
    }
}
