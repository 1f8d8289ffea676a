package vn.giaoban.access.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.access.Role;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.Statements;
import vn.giaoban.testing.TestClient;
import vn.giaoban.testing.TestClock;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

@QuarkusTest
class ApiClientsHttpTest {

    private static final UUID OFFICE = UnitRegister.bodyId("tra-vinh", BodyKind.OFFICE);

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    private static Map<String, Object> wanted() {
        Map<String, Object> wanted = TestClient.wanted(OFFICE, Role.OFFICE, List.of("PLANS_READ", "UNITS_READ"), 600);
        wanted.remove("bodyId");
        wanted.remove("requestsPerMinute");
        return wanted;
    }

    /** Registered by the office itself, for its own body. */
    private static String registered() {
        return TestClient.register(SignIn.office("tra-vinh"), wanted())
                .then()
                .statusCode(201)
                .header("Location", containsString(TestClient.CLIENTS + "/"))
                .body("state", equalTo("WITHOUT_KEY"))
                .body("body.id", equalTo(OFFICE.toString()))
                .body("requestsPerMinute", equalTo(600))
                .extract()
                .path("id");
    }

    private static ValidatableResponse key(String id, Map<String, Object> wanted) {
        return TestClient.makeKey(SignIn.office("tra-vinh"), id, wanted).then();
    }

    private static String newKey(String id) {
        return key(id, Map.of("lastDay", "2023-12-31"))
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static Response plans(String key) {
        return TestClient.with(key).get("/api/v1/plans");
    }

    private static ValidatableResponse shown(String id) {
        return SignIn.office("tra-vinh")
                .get(TestClient.CLIENTS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_key_is_shown_once_and_recognised_by_its_beginning() {
        String id = registered();
        String key = newKey(id);
        assertThat(key).matches("gbk_[A-Za-z0-9_-]{43}");

        String later = shown(id)
                .body("state", equalTo("ACTIVE"))
                .body("keys", hasSize(1))
                .body("keys[0].prefix", equalTo(key.substring(0, 12)))
                .body("keys[0].expiresAt", equalTo("2023-12-31T17:00:00Z"))
                .extract()
                .asString();
        assertThat(later).doesNotContain(key);
        assertThat(kept("select count(*) from api_key where key_hash = unhex(sha2(?1, 256))", key.substring(4)))
                .isEqualTo(1);
        assertThat(kept(
                        "select count(*) from audit_entry where concat(action, coalesce(after_json, '')) like ?1",
                        "%" + key + "%"))
                .isZero();
        assertThat(kept("select count(*) from idempotency_key where body like ?1", "%" + key + "%"))
                .isZero();
    }

    private long kept(String count, String parameter) {
        return ((Number) database.createNativeQuery(count)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void a_client_sees_what_the_office_of_its_body_sees_within_its_scopes() {
        String key = newKey(registered());
        plans(key).then().statusCode(200).header("Set-Cookie", nullValue());
        TestClient.with(key)
                .get("/api/v1/api-client")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ứng dụng thử"))
                .body("bodyId", equalTo(OFFICE.toString()))
                .body("scopes", contains("plans:read", "units:read"));
        TestClient.with(key)
                .get("/api/v1/obligations")
                .then()
                .statusCode(403)
                .body("code", equalTo("CLIENT_SCOPE_MISSING"))
                .body("scope", equalTo("obligations:read"))
                .body("detail", equalTo("Ứng dụng cần phạm vi obligations:read để gọi địa chỉ này."));
        TestClient.with(key).get("/api/v1/me").then().statusCode(403).body("code", equalTo("CLIENT_SCOPE_MISSING"));
    }

    @Test
    void a_client_writes_as_its_body_and_the_log_names_it() {
        TestClient client = TestClient.of("tra-vinh", Role.OFFICE, "PLANS_WRITE", "PLANS_READ");
        String issuer = UnitRegister.bodyId("tra-vinh", BodyKind.STANDING_BODY).toString();
        String plan = client.calling()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "OTHER", "issuingBodyId", issuer, "symbol", "KH-HĐND", "title", "Kế hoạch từ ứng dụng"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SignIn.office("tra-vinh")
                .get("/api/v1/plans/" + plan + "/log")
                .then()
                .statusCode(200)
                .body("items.actor", hasItem("Ứng dụng thử"));
        SignIn.office("lang-son").get("/api/v1/plans/" + plan).then().statusCode(404);
        TestClient.of("lang-son", Role.OFFICE, "PLANS_READ")
                .calling()
                .get("/api/v1/plans/" + plan)
                .then()
                .statusCode(404);
    }

    @Test
    void who_a_request_is_from_costs_one_statement() {
        String key = newKey(registered());
        plans(key);
        long withKey = Statements.count(() -> TestClient.with(key).get("/api/v1/api-client"));
        assertThat(withKey).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gbk_", "gbk_ngan", "gbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "a.b.c", "' or 1=1"})
    void what_nobody_is_known_by_is_turned_away_even_where_strangers_are_let_in(String shown) {
        for (String path : List.of("/api/v1/plans", "/api/v1/sign-in", "/api/v1/api-client")) {
            TestClient.with(shown)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                    .body("code", equalTo("CLIENT_NOT_ACCEPTED"));
        }
    }

    @Test
    void a_session_beside_a_wrong_key_does_not_help() {
        SignIn.office("tra-vinh")
                .header("Authorization", "Bearer gbk_khong-dung")
                .get("/api/v1/plans")
                .then()
                .statusCode(401)
                .body("code", equalTo("CLIENT_NOT_ACCEPTED"));
    }

    @Test
    void a_session_beside_a_key_is_not_looked_at() {
        SignIn.office("tra-vinh")
                .header("Authorization", "Bearer " + newKey(registered()))
                .get("/api/v1/me")
                .then()
                .statusCode(403);
    }

    @Test
    void a_key_ends_with_its_last_day() {
        String id = registered();
        String key = key(id, Map.of("lastDay", "2023-09-12"))
                .statusCode(201)
                .extract()
                .path("key");
        clock.setTo("2023-09-12T23:59:59+07:00");
        plans(key).then().statusCode(200);
        clock.setTo("2023-09-13T00:00:00+07:00");
        plans(key).then().statusCode(401);
        shown(id).body("state", equalTo("EXPIRED")).body("keys", hasSize(0));
    }

    @Test
    void rotation_lets_the_old_key_work_on_for_a_while() {
        String id = registered();
        String old = newKey(id);
        String young = key(id, Map.of("lastDay", "2023-12-31", "overlapHours", 24))
                .statusCode(201)
                .body("earlierUntil", equalTo("2023-09-13T02:04:00Z"))
                .extract()
                .path("key");
        shown(id).body("keys", hasSize(2));
        plans(old).then().statusCode(200);
        plans(young).then().statusCode(200);

        clock.plus(Duration.ofHours(24));
        plans(old).then().statusCode(401);
        plans(young).then().statusCode(200);

        String third = key(id, Map.of("lastDay", "2023-12-31"))
                .statusCode(201)
                .body("earlierUntil", nullValue())
                .extract()
                .path("key");
        plans(young).then().statusCode(401);
        plans(third).then().statusCode(200);
    }

    @Test
    void a_revoked_client_is_out_at_once_and_for_good() {
        String id = registered();
        String key = newKey(id);
        SignIn.office("tra-vinh")
                .header("If-Match", TestClient.etag(id))
                .post(TestClient.CLIENTS + "/" + id + "/revoke")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revokedAt", notNullValue());
        plans(key).then().statusCode(401);
        key(id, Map.of("lastDay", "2023-12-31")).statusCode(409).body("code", equalTo("CLIENT_REVOKED"));
    }

    @Test
    void fewer_scopes_count_from_the_next_request() {
        String id = registered();
        String key = newKey(id);
        SignIn.office("tra-vinh")
                .contentType("application/json")
                .header("If-Match", TestClient.etag(id))
                .body(Map.of("name", "Ứng dụng tra cứu", "scopes", List.of("UNITS_READ")))
                .put(TestClient.CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ứng dụng tra cứu"))
                .body("scopes", contains("UNITS_READ"));
        plans(key).then().statusCode(403);
        TestClient.with(key).get("/api/v1/units").then().statusCode(200);
    }

    @Test
    void two_who_rotate_at_the_same_time_see_each_other() {
        String id = registered();
        String seen = TestClient.etag(id);
        Map<String, Object> wanted = Map.of("lastDay", "2023-12-31");
        newKey(id);
        SignIn.office("tra-vinh")
                .contentType("application/json")
                .header("If-Match", seen)
                .body(wanted)
                .post(TestClient.CLIENTS + "/" + id + "/keys")
                .then()
                .statusCode(412);
        SignIn.office("tra-vinh")
                .contentType("application/json")
                .body(wanted)
                .post(TestClient.CLIENTS + "/" + id + "/keys")
                .then()
                .statusCode(428);
    }

    @Test
    void clients_of_another_body_are_not_there() {
        String id = registered();
        for (var stranger : List.of(SignIn.office("lang-son"), SignIn.office("tra-vinh/cau-ke"))) {
            stranger.get(TestClient.CLIENTS + "/" + id).then().statusCode(404);
        }
        SignIn.office("lang-son")
                .get(TestClient.CLIENTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        SignIn.office("tra-vinh")
                .get(TestClient.CLIENTS + "?q=ung dung thu&limit=200")
                .then()
                .body("items.id", hasItem(id));
        SignIn.administrator().get(TestClient.CLIENTS + "?limit=200").then().body("items.id", hasItem(id));
        for (String verb : List.of("/revoke", "/keys")) {
            SignIn.office("lang-son")
                    .contentType("application/json")
                    .header("If-Match", TestClient.etag(id))
                    .body(Map.of("lastDay", "2023-12-31"))
                    .post(TestClient.CLIENTS + "/" + id + verb)
                    .then()
                    .statusCode(404);
        }
        SignIn.office("lang-son")
                .get(TestClient.CLIENTS + "/" + id + "/usage")
                .then()
                .statusCode(404);
    }

    @Test
    void an_office_gives_its_clients_no_more_than_it_has() {
        Map<String, Object> foreign = wanted();
        foreign.put("bodyId", UnitRegister.bodyId("lang-son", BodyKind.OFFICE).toString());
        refused(foreign, "CLIENT_BODY_NOT_OWN", "bodyId");
        Map<String, Object> unit = wanted();
        unit.put("role", "UNIT");
        refused(unit, "CLIENT_ROLE_NOT_ALLOWED", "role");
        Map<String, Object> fast = wanted();
        fast.put("requestsPerMinute", 601);
        refused(fast, "CLIENT_LIMIT_TOO_HIGH", "requestsPerMinute");
        Map<String, Object> beyond = wanted();
        beyond.put("role", "READER");
        beyond.put("scopes", List.of("PLANS_READ", "PLANS_WRITE", "SUBMISSIONS_WRITE"));
        refused(beyond, "CLIENT_SCOPE_BEYOND_ROLE", "scopes")
                .body("detail", equalTo("Vai trò đã chọn không làm được: plans:write, submissions:write."));
    }

    private static ValidatableResponse refused(Map<String, Object> wanted, String code, String field) {
        return TestClient.register(SignIn.office("tra-vinh"), wanted)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("violations.field", contains(field));
    }

    @Test
    void no_client_is_an_administrator() {
        TestClient.register(
                        SignIn.administrator(),
                        TestClient.wanted(OFFICE, Role.ADMINISTRATOR, List.of("PLANS_READ"), 600))
                .then()
                .statusCode(422)
                .body("code", equalTo("CLIENT_ROLE_NOT_ALLOWED"));
    }

    @Test
    void what_is_missing_or_unknown_is_told_field_by_field() {
        TestClient.register(SignIn.office("tra-vinh"), Map.of("name", "  ", "role", "OFFICE", "scopes", List.of()))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("name", "scopes"));
        Map<String, Object> unknown = wanted();
        unknown.put("scopes", List.of("EVERYTHING"));
        TestClient.register(SignIn.office("tra-vinh"), unknown).then().statusCode(400);
        Map<String, Object> issuer = wanted();
        issuer.put("issuerClientId", "truc-lien-thong");
        TestClient.register(SignIn.office("tra-vinh"), issuer)
                .then()
                .statusCode(409)
                .body("code", equalTo("ISSUER_NOT_CONFIGURED"));
    }

    @Test
    void a_key_lives_a_year_at_most_and_its_predecessor_a_week() {
        String id = registered();
        for (String day : List.of("2023-09-11", "2024-09-13")) {
            key(id, Map.of("lastDay", day))
                    .statusCode(422)
                    .body("code", equalTo("KEY_LIFE_INVALID"))
                    .body("violations.field", contains("lastDay"));
        }
        key(id, Map.of("lastDay", "2024-09-12")).statusCode(201);
        key(id, Map.of("lastDay", "2023-12-31", "overlapHours", 169))
                .statusCode(422)
                .body("violations.field", contains("overlapHours"));
    }

    @Test
    void pages_are_for_everybody() {
        RestAssured.given()
                .header("Authorization", "Bearer gbk_khong-dung")
                .get("/q/openapi")
                .then()
                .statusCode(200);
    }
}
