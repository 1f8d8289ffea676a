package vn.giaoban.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Role;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** A client of the API that a test registered, and its key. */
public record TestClient(String id, String key) {

    public static final String CLIENTS = "/api/v1/api-clients";

    /** Registered by an administrator for the body that such a role has at the unit. */
    public static TestClient of(String unit, Role role, String... scopes) {
        BodyKind kind = role == Role.OFFICE ? BodyKind.OFFICE : BodyKind.STANDING_BODY;
        return of(UnitRegister.bodyId(unit, kind), role, List.of(scopes), 600);
    }

    public static TestClient of(UUID bodyId, Role role, List<String> scopes, int perMinute) {
        String id = register(SignIn.administrator(), wanted(bodyId, role, scopes, perMinute))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestClient(
                id,
                makeKey(SignIn.administrator(), id, Map.of("lastDay", "2023-12-31"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("key"));
    }

    public static Map<String, Object> wanted(UUID bodyId, Role role, List<String> scopes, int perMinute) {
        return new HashMap<>(Map.of(
                "name",
                "Ứng dụng thử",
                "bodyId",
                bodyId.toString(),
                "role",
                role.name(),
                "scopes",
                scopes,
                "requestsPerMinute",
                perMinute));
    }

    public static Response register(RequestSpecification caller, Map<String, Object> wanted) {
        return caller.contentType("application/json").body(wanted).post(CLIENTS);
    }

    public static Response makeKey(RequestSpecification caller, String id, Map<String, Object> wanted) {
        return caller.contentType("application/json")
                .header("If-Match", etag(id))
                .body(wanted)
                .post(CLIENTS + "/" + id + "/keys");
    }

    public static String etag(String id) {
        return SignIn.administrator()
                .get(CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public RequestSpecification calling() {
        return with(key);
    }

    public static RequestSpecification with(String key) {
        return RestAssured.given().header("Authorization", "Bearer " + key);
    }
}
