package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        String[] permissions = role.permissions().stream().map(Permission::name).toArray(String[]::new);

        SignIn.newAccount(role)
                .signedIn()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("role", equalTo(role.name()))
                .body("permissions.size()", equalTo(permissions.length))
                .body("permissions", hasItems(permissions));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opens_to_each_role_what_is_for_that_role(Role role) {
        SignIn.newAccount(role).signedIn().get("/api/probe/office").then().statusCode(role == Role.OFFICE ? 200 : 403);
    }

    @Test
    void opens_nothing_to_a_stranger_nor_what_nobody_has_thought_of_to_anybody() {
        SignIn.stranger().get("/api/probe/office").then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
        SignIn.administrator().get("/api/probe/unannotated").then().statusCode(403);
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
    void marks_the_cookie_secure_when_the_proxy_in_front_was_reached_by_https() {
        TestAccount account = SignIn.newAccount(Role.UNIT);

        Cookie cookie = RestAssured.given()
                .header("X-Forwarded-Proto", "https")
                .contentType("application/json")
                .body(Map.of("username", account.username(), "password", account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .detailedCookie(TestAccount.COOKIE);

        assertThat(cookie.isSecured()).isTrue();
    }

    @Test
    void takes_the_capital_and_the_space_that_phones_add_to_a_user_name() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String asTyped = " " + account.username().substring(0, 1).toUpperCase()
                + account.username().substring(1) + " ";

        TestAccount.trySignIn(asTyped, account.password()).then().statusCode(200);
    }

    @Test
    void replaces_the_session_that_the_browser_already_had() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String first = account.signIn();

        TestAccount.with(first)
                .contentType("application/json")
                .body(Map.of("username", account.username(), "password", account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(200);

        TestAccount.with(first).get("/api/v1/me").then().statusCode(401);
    }
}
