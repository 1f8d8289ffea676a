package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

@QuarkusTest
class SignInRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "quantri' -- ",
                "quantri'; drop table account; --",
                "%",
                "_______",
                "ＱＵＡＮＴＲＩ",
                "Quản Trị",
                "\\",
                "${jndi:ldap://x}"
            })
    void finds_nobody_under_a_crafted_user_name(String username) {
        TestAccount.trySignIn(username, "ba con vịt xanh")
                .then()
                .statusCode(401)
                .body("code", equalTo("WRONG_CREDENTIALS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"username\":null,\"password\":null}", "{\"username\":\" \",\"password\":\"\"}"})
    void names_each_missing_field_in_vietnamese(String body) {
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/sign-in")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItems("username", "password"))
                .body("violations.message", hasItems("Hãy nhập tên đăng nhập.", "Hãy nhập mật khẩu."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"quantri\\u0000\",\"password\":\"x\"}",
                "",
                "null",
                "[]",
                "{",
                "\"quantri\"",
                "{\"username\":{\"$ne\":1},\"password\":\"x\"}"
            })
    void refuses_what_is_no_sign_in_at_all(String body) {
        Response answer =
                RestAssured.given().contentType("application/json").body(body).post("/api/v1/sign-in");

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void never_hashes_what_is_longer_than_anybody_types() {
        TestAccount.trySignIn("a".repeat(201), "ba con vịt xanh").then().statusCode(422);
        TestAccount.trySignIn("quantri", "x".repeat(201)).then().statusCode(422);
        TestAccount.trySignIn("quantri", "x".repeat(5_000_000)).then().statusCode(422);
    }

    @Test
    void is_refused_when_another_site_sends_it() {
        TestAccount account = SignIn.newAccount(Role.UNIT);

        RestAssured.given()
                .header("Origin", "https://example.org")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body(Map.of("username", account.username(), "password", account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_ORIGIN"))
                .header("Set-Cookie", nullValue());
    }
}
