package vn.giaoban.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** An account that a test made, and its password. */
public record TestAccount(UUID id, String username, String password) {

    public static final String COOKIE = "giaoban_session";

    /** One attempt to sign in, whatever comes of it. */
    public static Response trySignIn(String username, String password) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sign-in");
    }

    /** The token of a new session. */
    public String signIn() {
        return trySignIn(username, password).then().statusCode(200).extract().cookie(COOKIE);
    }

    /** A caller in a new session. */
    public RequestSpecification signedIn() {
        return with(signIn());
    }

    /** A caller in the session of a token. */
    public static RequestSpecification with(String token) {
        return RestAssured.given().cookie(COOKIE, token);
    }
}
