package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class SignInTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    @Test
    void tells_who_is_signed_in_for_which_body_and_until_when() {
        TestAccount account = SignIn.newAccount(Role.OFFICE);

        TestAccount.trySignIn(account.username(), account.password())
                .then()
                .statusCode(200)
                .body("accountId", equalTo(account.id().toString()))
                .body("username", equalTo(account.username()))
                .body("role", equalTo("OFFICE"))
                .body("permissions", hasItems("PLANS_WRITE", "PLANS_ISSUE", "SUBMISSIONS_REVIEW"))
                .body("permissions", not(hasItem("ADMINISTER")))
                .body("body.kind", equalTo("OFFICE"))
                .body("body.unitName", equalTo("tỉnh Trà Vinh"))
                .body("unit.level", equalTo("PROVINCE"))
                .body("sessionExpiresAt", equalTo("2023-09-12T04:04:00Z"))
                .body("mustChangePassword", equalTo(false))
                .body("serverTime", equalTo("2023-09-12T02:04:00Z"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void gives_each_role_its_permissions(Role role) {
        String[] permissions =
                role.permissions().stream().map(Permission::name).toArray(String[]::new);

        SignIn.newAccount(role)
                .signedIn()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("role", equalTo(role.name()))
                .body("permissions.size()", equalTo(permissions.length))
                .body("permissions", hasItems(permissions));
    }

    @Test
    void puts_the_session_where_scripts_and_other_sites_cannot_reach_it() {
        TestAccount account = SignIn.newAccount(Role.UNIT);

        Cookie cookie = TestAccount.trySignIn(account.username(), account.password())
                .then()
                .extract()
                .detailedCookie(TestAccount.COOKIE);

        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasMaxAge()).isFalse();
        assertThat(cookie.isSecured()).as("over plain http").isFalse();
    }

    @Test
    void takes_the_capital_and_the_space_that_phones_add_to_a_user_name() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String asTyped = " " + account.username().substring(0, 1).toUpperCase()
                + account.username().substring(1) + " ";

        TestAccount.trySignIn(asTyped, account.password()).then().statusCode(200);
    }

    @Test
    void answers_a_wrong_password_and_a_wrong_name_alike() {
        TestAccount account = SignIn.newAccount(Role.UNIT);

        Response wrongPassword = TestAccount.trySignIn(account.username(), "sai mật khẩu rồi");
        Response wrongName = TestAccount.trySignIn("khong.co.ai", "sai mật khẩu rồi");

        wrongPassword
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", nullValue())
                .header("Set-Cookie", nullValue())
                .body("code", equalTo("WRONG_CREDENTIALS"));
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongName.asString()).isEqualTo(wrongPassword.asString());
    }

    @Test
    void locks_after_five_failures_even_for_the_right_password_and_opens_again_after_a_minute() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        failFiveTimes(account.username());

        TestAccount.trySignIn(account.username(), account.password())
                .then()
                .statusCode(423)
                .contentType("application/problem+json")
                .body("code", equalTo("ACCOUNT_LOCKED"))
                .body("lockedUntil", equalTo("2023-09-12T02:05:00Z"))
                .body("detail", containsString("09:05:00 ngày 12/09/2023"));

        clock.plus(Duration.ofMinutes(1).minusMillis(1));
        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(423);

        clock.plus(Duration.ofMillis(1));
        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(200);
    }

    @Test
    void doubles_the_lock_for_each_further_failure_and_forgets_them_all_after_success() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        failFiveTimes(account.username());
        clock.plus(Duration.ofMinutes(1));

        TestAccount.trySignIn(account.username(), "vẫn sai mật khẩu").then().statusCode(401);
        TestAccount.trySignIn(account.username(), account.password())
                .then()
                .statusCode(423)
                .body("lockedUntil", equalTo("2023-09-12T02:07:00Z"));

        clock.plus(Duration.ofMinutes(2));
        account.signIn();
        TestAccount.trySignIn(account.username(), "lại sai mật khẩu").then().statusCode(401);
        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(200);
    }

    @Test
    void locks_a_name_that_nobody_has_just_the_same() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        failFiveTimes(account.username());
        failFiveTimes("khong.co.that");

        Response known = TestAccount.trySignIn(account.username(), "đoán thêm lần nữa");
        Response unknown = TestAccount.trySignIn("khong.co.that", "đoán thêm lần nữa");

        assertThat(unknown.statusCode()).isEqualTo(423);
        assertThat(unknown.asString()).isEqualTo(known.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "quantri' -- ",
                "quantri'; drop table account; --",
                "%",
                "_______",
                "quantri\u0000",
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
    @ValueSource(strings = {"", "null", "[]", "{", "\"quantri\"", "{\"username\":{\"$ne\":1},\"password\":\"x\"}"})
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
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account.username(), account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(403)
                .body("code", equalTo("CROSS_ORIGIN"))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void replaces_the_session_that_the_browser_already_had() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String first = account.signIn();

        TestAccount.with(first)
                .contentType("application/json")
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account.username(), account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(200);

        TestAccount.with(first).get("/api/v1/me").then().statusCode(401);
    }

    private static void failFiveTimes(String username) {
        for (int i = 0; i < 5; i++) {
            TestAccount.trySignIn(username, "sai lần thứ " + i).then().statusCode(401);
        }
    }
}
