package vn.giaoban.access.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.Role;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClient;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** How fast clients may ask, what is counted of it, and that people are never slowed down for their address. */
@QuarkusTest
class ClientUseHttpTest {

    private static final UUID OFFICE = UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE);

    @Inject
    TestClock clock;

    @Inject
    UsageMeter meter;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T23:50:00+07:00");
        meter.write();
    }

    private static TestClient client(int perMinute) {
        return TestClient.of(OFFICE, Role.READER, List.of("UNITS_READ"), perMinute);
    }

    private static Response units(TestClient client) {
        return client.calling().get("/api/v1/units?limit=1");
    }

    @Test
    void a_client_that_is_too_fast_is_told_when_to_come_back() {
        TestClient fast = client(3);
        units(fast)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=3;w=60")
                .header("RateLimit", "\"client\";r=2;t=20");
        units(fast).then().statusCode(200).header("RateLimit", "\"client\";r=1;t=40");
        units(fast).then().statusCode(200).header("RateLimit", "\"client\";r=0;t=60");
        units(fast)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "20")
                .header("RateLimit", "\"client\";r=0;t=20")
                .body("code", equalTo("RATE_LIMITED"))
                .body("retryAfterSeconds", equalTo(20));
        clock.plus(Duration.ofSeconds(20));
        units(fast).then().statusCode(200);
    }

    @Test
    void one_client_never_waits_for_another() {
        TestClient fast = client(1);
        units(fast).then().statusCode(200);
        units(fast).then().statusCode(429);
        units(client(1)).then().statusCode(200);
    }

    @Test
    void another_limit_counts_at_once() {
        TestClient client = client(1);
        units(client);
        units(client).then().statusCode(429);
        SignIn.administrator()
                .contentType("application/json")
                .header("If-Match", TestClient.etag(client.id()))
                .body("{\"name\":\"Nhanh hơn\",\"scopes\":[\"UNITS_READ\"],\"requestsPerMinute\":6000}")
                .put(TestClient.CLIENTS + "/" + client.id())
                .then()
                .statusCode(200);
        units(client).then().statusCode(200).header("RateLimit-Policy", "\"client\";q=6000;w=60");
    }

    @Test
    void use_is_counted_by_day_and_kind_without_writing_for_each_request() {
        TestClient client = client(3);
        units(client);
        client.calling().get("/api/v1/plans").then().statusCode(403);
        client.calling().get("/api/v1/units/" + UUID.randomUUID()).then().statusCode(404);
        units(client).then().statusCode(429);
        assertThat(Statements.count(() -> units(client)))
                .as("who it is, and nothing written")
                .isEqualTo(1);
        clock.setTo("2023-09-13T00:10:00+07:00");
        units(client).then().statusCode(200);
        settle(client, 6);

        SignIn.administrator()
                .get(TestClient.CLIENTS + "/" + client.id() + "/usage")
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("[0].day", equalTo("2023-09-13"))
                .body("[0].requests", equalTo(1))
                .body("[1].day", equalTo("2023-09-12"))
                .body("[1].requests", equalTo(5))
                .body("[1].refused", equalTo(2))
                .body("[1].limited", equalTo(2))
                .body("[1].failed", equalTo(0));
        SignIn.administrator()
                .get(TestClient.CLIENTS + "/" + client.id() + "/usage?days=1")
                .then()
                .body("$", hasSize(1));
        SignIn.administrator()
                .get(TestClient.CLIENTS + "/" + client.id())
                .then()
                .body("lastUsedAt", equalTo("2023-09-12T17:10:00Z"))
                .body("keys[0].lastUsedAt", equalTo("2023-09-12T17:10:00Z"));
        SignIn.administrator()
                .get(TestClient.CLIENTS + "/" + client.id() + "/usage?days=367")
                .then()
                .statusCode(422);
    }

    /** A request is counted when its answer has gone, which may be after the test has read it. */
    private void settle(TestClient client, int requests) {
        for (int tries = 0; tries < 100; tries++) {
            meter.write();
            List<Integer> counted = SignIn.administrator()
                    .get(TestClient.CLIENTS + "/" + client.id() + "/usage")
                    .jsonPath()
                    .getList("requests", Integer.class);
            if (counted.stream().mapToInt(Integer::intValue).sum() == requests) {
                return;
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void three_hundred_people_of_one_hall_are_never_told_to_wait() throws Exception {
        List<String> sessions = new ArrayList<>();
        for (int seat = 0; seat < 300; seat++) {
            sessions.add(SignIn.newAccount(Role.READER).signIn());
        }
        try (ExecutorService hall = Executors.newFixedThreadPool(30)) {
            List<Future<List<Integer>>> answers = sessions.stream()
                    .map(session -> hall.submit(() -> IntStream.range(0, 4)
                            .mapToObj(again -> RestAssured.given()
                                    .cookie(TestAccount.COOKIE, session)
                                    .header("X-Forwarded-For", "203.0.113.7")
                                    .get("/api/v1/units?limit=1")
                                    .statusCode())
                            .toList()))
                    .toList();
            for (Future<List<Integer>> answer : answers) {
                assertThat(answer.get()).containsOnly(200);
            }
        }
    }
}
