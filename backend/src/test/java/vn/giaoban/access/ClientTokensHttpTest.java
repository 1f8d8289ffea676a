package vn.giaoban.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestClient;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** Programs with tokens of a real issuer (client credentials); what it never does is done to its answers on their way out. */
@QuarkusTest
@TestProfile(ClientTokensHttpTest.AtIssuer.class)
class ClientTokensHttpTest {

    public static final class AtIssuer implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IssuerProcess.class));
        }
    }

    private static final UUID OFFICE = UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE);
    private static final String NAME = "truc-lien-thong";

    @Inject
    TestClock clock;

    private String id;

    @BeforeEach
    void registered() {
        clock.setTo("2023-09-12T09:04:00+07:00");
        IssuedBrowser.play(Map.of("publishOwn", true));
        id = known();
    }

    private static String known() {
        List<String> there =
                SignIn.administrator().get(TestClient.CLIENTS).jsonPath().getList("items.id", String.class);
        return there.isEmpty() ? register() : there.getFirst();
    }

    private static String register() {
        Map<String, Object> wanted =
                TestClient.wanted(OFFICE, Role.OFFICE, List.of("PLANS_READ", "PLANS_WRITE", "UNITS_READ"), 600);
        wanted.put("issuerClientId", NAME);
        return TestClient.register(SignIn.administrator(), wanted)
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("issuerClientId", equalTo(NAME))
                .extract()
                .path("id");
    }

    /** What the program gets at the issuer. */
    private static String token(String scope, String resource) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(NAME, "a-secret-of-the-program-in-the-tests")
                .formParams(Map.of("grant_type", "client_credentials", "scope", scope, "resource", resource))
                .post(IssuerProcess.address + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Response own(String token) {
        return TestClient.with(token).get("/api/v1/api-client");
    }

    @Test
    void a_token_of_the_issuer_opens_what_its_client_may() {
        String token = token("", IssuerProcess.PUBLIC_URL);
        own(token)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"client\";q=600;w=60")
                .body("id", equalTo(id))
                .body("scopes", contains("plans:read", "plans:write", "units:read"));
        TestClient.with(token).get("/api/v1/plans").then().statusCode(200);
        TestClient.with(token).get("/api/v1/me").then().statusCode(403);
    }

    @Test
    void scopes_in_the_token_narrow_and_never_widen() {
        own(token("units:read", IssuerProcess.PUBLIC_URL))
                .then()
                .statusCode(200)
                .body("scopes", contains("units:read"));
        IssuedBrowser.play(Map.of("tamper", Map.of("claims", Map.of("scope", "units:read participants:read"))));
        String token = token("units:read", IssuerProcess.PUBLIC_URL);
        own(token).then().body("scopes", contains("units:read"));
        TestClient.with(token).get("/api/v1/plans").then().statusCode(403);
    }

    static List<Map<String, ?>> tampered() {
        return List.of(
                Map.of("claims", Map.of("aud", "giaoban")),
                Map.of("claims", Map.of("aud", "https://other.example.vn")),
                Map.of("claims", Map.of("iss", "https://other.example.vn")),
                Map.of("claims", Map.of("exp", 1_600_000_000)),
                Map.of("claims", Map.of("nbf", 4_000_000_000L)),
                Map.of("claims", Map.of("nonce", "of-a-sign-in")),
                Map.of("claims", Map.of("client_id", "giaoban")),
                Map.of("claims", Map.of("client_id", "unknown")),
                Map.of("claims", Map.of("client_id", 7)),
                Map.of("key", "own"),
                Map.of("key", "nobody-knows-it"),
                Map.of("unsigned", true));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void a_token_that_the_issuer_did_not_make_for_us_opens_nothing(Map<String, ?> tamper) {
        IssuedBrowser.play(Map.of("tamper", tamper));
        own(token("plans:read", IssuerProcess.PUBLIC_URL))
                .then()
                .statusCode(401)
                .body("code", equalTo("CLIENT_NOT_ACCEPTED"));
    }

    @Test
    void a_token_for_another_api_opens_nothing() {
        own(token("plans:read", "https://other.example.vn")).then().statusCode(401);
    }

    @Test
    void such_a_client_has_no_keys() {
        TestClient.makeKey(SignIn.administrator(), id, Map.of("lastDay", "2023-12-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CLIENT_HAS_NO_KEYS"));
    }

    @Test
    void one_name_at_the_issuer_is_one_client() {
        Map<String, Object> wanted = TestClient.wanted(OFFICE, Role.READER, List.of("PLANS_READ"), 600);
        wanted.put("issuerClientId", NAME);
        TestClient.register(SignIn.administrator(), wanted)
                .then()
                .statusCode(409)
                .body("code", equalTo("CLIENT_NAME_AT_ISSUER_TAKEN"));
    }
}
