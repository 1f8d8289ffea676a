package vn.giaoban.access;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaoban.testing.SignIn;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.register.UnitRegister;

/** Accounts over HTTP, as administrators handle them. */
final class AccountsApi {

    static final String ACCOUNTS = "/api/v1/accounts";
    static final String GOOD_PASSWORD = "bốn con vịt vàng";

    private static final AtomicInteger MADE = new AtomicInteger();

    private AccountsApi() {}

    static String newUsername() {
        return "moi." + MADE.incrementAndGet();
    }

    static UUID body(String unit) {
        return UnitRegister.bodyId(unit, BodyKind.STANDING_BODY);
    }

    static Map<String, Object> wanted(String username) {
        return new HashMap<>(Map.of(
                "username", username,
                "displayName", "Thường trực HĐND huyện Cầu Kè",
                "role", "UNIT",
                "bodyId", body("tra-vinh/cau-ke").toString(),
                "email", "cauke@example.vn"));
    }

    static Response open(Map<String, Object> wanted) {
        return json(SignIn.administrator()).body(wanted).post(ACCOUNTS);
    }

    /** A new account of a unit, not opened by its owner yet. */
    static String opened(String username) {
        return open(wanted(username)).then().statusCode(201).extract().path("id");
    }

    static ValidatableResponse get(String id) {
        return SignIn.administrator().get(ACCOUNTS + "/" + id).then();
    }

    static String etag(String id) {
        return get(id).statusCode(200).extract().header("ETag");
    }

    static Response act(String id, String verb) {
        return json(SignIn.administrator()).header("If-Match", etag(id)).post(ACCOUNTS + "/" + id + "/" + verb);
    }

    static Response change(String id, Map<String, Object> changed) {
        return json(SignIn.administrator())
                .header("If-Match", etag(id))
                .body(changed)
                .put(ACCOUNTS + "/" + id);
    }

    /** The secret of a new link. */
    static String link(String id) {
        return act(id, "password-link").then().statusCode(200).extract().path("token");
    }

    static Response setPassword(String token, String password) {
        return json(SignIn.stranger())
                .body(Map.of("token", token, "newPassword", password))
                .post("/api/v1/password-link/password");
    }

    static Response readLink(String token) {
        return json(SignIn.stranger()).body(Map.of("token", token)).post("/api/v1/password-link");
    }

    private static RequestSpecification json(RequestSpecification caller) {
        return caller.contentType("application/json");
    }
}
