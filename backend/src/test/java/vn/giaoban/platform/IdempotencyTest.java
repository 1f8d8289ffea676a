package vn.giaoban.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.KnownAccount;
import vn.giaoban.testing.PlatformProbe;

@QuarkusTest
@TestSecurity(user = "vanphong", roles = "OFFICE", augmentors = KnownAccount.class)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private int before;

    @BeforeEach
    void countRuns() {
        before = PlatformProbe.runs();
    }

    @Test
    void aRepetitionGetsTheAnswerOfTheFirstRun() {
        var first = create("{\"title\": \"a\", \"time\": \"07:30\"}");
        var second = create("{\"title\": \"a\", \"time\": \"07:30\"}");

        assertThat(runs()).isEqualTo(1);
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotNull();
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void endpointsThatReturnARecordOrNothingAreReplayedToo() {
        assertThat(post("/records", "{\"title\": \"a\"}").statusCode()).isEqualTo(201);
        var again = post("/records", "{\"title\": \"a\"}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("title")).isEqualTo("a");
        assertThat(runs()).isEqualTo(1);

        var other = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", other)
                    .post("/api/probe/nothing")
                    .then()
                    .statusCode(204);
        }
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        create("{\"title\": \"a\"}");

        var other = create("{\"title\": \"b\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(post("/records", "{\"title\": \"a\"}").statusCode()).isEqualTo(422);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesTheKeyFreeForTheCorrectedRequest() {
        assertThat(create("{\"title\": \"refuse\"}").statusCode()).isEqualTo(403);
        assertThat(create("{\"title\": \"fail\"}").statusCode()).isEqualTo(500);
        assertThat(create("{\"title\": \"\"}").statusCode()).isEqualTo(422);

        assertThat(create("{\"title\": \"a\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void ofRequestsAtTheSameTimeOneRunsAndTheOthersAreToldToWait() {
        List<Future<Response>> submitted;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            submitted = Stream.generate(() -> threads.submit(() -> create("{\"title\": \"slow\"}")))
                    .limit(4)
                    .toList();
        }
        var answers = submitted.stream().map(Future::resultNow).toList();

        assertThat(runs()).isEqualTo(1);
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .contains(409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_IN_PROGRESS"));
        assertThat(create("{\"title\": \"slow\"}").header("Idempotent-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void anUploadIsKnownByItsLength() {
        for (var content : List.of("one", "two")) {
            upload(content).then().statusCode(200).body("[0]", equalTo(3));
        }
        assertThat(runs()).isEqualTo(1);
        upload("three").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void withoutAKeyEveryRequestRuns() {
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .body("{\"title\": \"a\"}")
                    .post("/api/probe/papers")
                    .then()
                    .statusCode(201);
        }
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void aKeyThatIsNoneIsMalformed() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "with space")
                .body("{\"title\": \"a\"}")
                .post("/api/probe/papers")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
    }

    private int runs() {
        return PlatformProbe.runs() - before;
    }

    private Response create(String body) {
        return post("/papers", body);
    }

    private Response post(String path, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/probe" + path);
    }

    private Response upload(String content) {
        return given().contentType(ContentType.BINARY)
                .header("Idempotency-Key", key)
                .body(content.getBytes())
                .post("/api/probe/uploads");
    }
}
