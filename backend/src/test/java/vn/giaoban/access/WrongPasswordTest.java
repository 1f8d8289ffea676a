package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class WrongPasswordTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
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
        assertThat(said(wrongName)).isEqualTo(said(wrongPassword));
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
        assertThat(said(unknown)).isEqualTo(said(known));
    }

    /** All but the number that every request has of its own. */
    private static Map<String, Object> said(Response answer) {
        Map<String, Object> members = new HashMap<>(answer.jsonPath().getMap("$"));
        assertThat(members.remove("requestId")).isNotNull();
        return members;
    }

    private static void failFiveTimes(String username) {
        for (int i = 0; i < 5; i++) {
            TestAccount.trySignIn(username, "sai lần thứ " + i).then().statusCode(401);
        }
    }
}
