package vn.giaoban.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class PasswordChangeTest {

    private static final String BETTER = "mùa nước nổi Đồng Tháp";

    @Inject
    TestClock clock;

    private TestAccount account;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T08:00:00+07:00");
        account = SignIn.newAccount(Role.UNIT);
    }

    @Test
    void takes_effect_at_once_and_ends_the_other_sessions() {
        String here = account.signIn();
        String elsewhere = account.signIn();

        change(TestAccount.with(here), account.password(), BETTER).statusCode(204);

        TestAccount.with(here).get("/api/v1/me").then().statusCode(200);
        TestAccount.with(elsewhere).get("/api/v1/me").then().statusCode(401);
        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(401);
        TestAccount.trySignIn(account.username(), BETTER).then().statusCode(200);
    }

    @Test
    void needs_the_current_password() {
        String token = account.signIn();

        change(TestAccount.with(token), "không phải mật khẩu", BETTER)
                .statusCode(422)
                .body("code", equalTo("PASSWORD_WRONG"));

        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(200);
    }

    @Test
    void counts_wrong_guesses_at_the_current_password_like_any_other() {
        String stolen = account.signIn();
        for (int i = 0; i < 5; i++) {
            change(TestAccount.with(stolen), "đoán lần thứ " + i, BETTER).statusCode(422);
        }

        change(TestAccount.with(stolen), account.password(), BETTER)
                .statusCode(423)
                .body("code", equalTo("ACCOUNT_LOCKED"));
    }

    @Test
    void refuses_a_weak_password_with_every_reason_in_vietnamese() {
        change(account.signedIn(), account.password(), "1111111")
                .statusCode(422)
                .body("code", equalTo("PASSWORD_TOO_WEAK"))
                .body("violations.field", contains("newPassword", "newPassword"))
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                "Mật khẩu phải có ít nhất 10 ký tự.",
                                "Mật khẩu chỉ lặp lại vài ký tự hoặc là một dãy liên tiếp; hãy chọn mật khẩu khác."));
    }

    @Test
    void refuses_the_password_in_use() {
        change(account.signedIn(), account.password(), account.password())
                .statusCode(422)
                .body("code", equalTo("PASSWORD_TOO_WEAK"))
                .body("violations.message", contains("Mật khẩu mới phải khác mật khẩu đang dùng."));
    }

    @Test
    void names_missing_fields_in_vietnamese() {
        account.signedIn()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/me/password")
                .then()
                .statusCode(422)
                .body("violations.message", hasItems("Hãy nhập mật khẩu hiện tại.", "Hãy nhập mật khẩu mới."));
    }

    @Test
    void is_all_that_a_first_password_is_good_for() {
        TestAccount fresh = SignIn.newAccountWithFirstPassword(Role.OFFICE);
        String token = fresh.signIn();

        TestAccount.with(token).get("/api/v1/me").then().statusCode(200).body("mustChangePassword", equalTo(true));
        TestAccount.with(token)
                .get("/api/v1/units")
                .then()
                .statusCode(403)
                .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));

        change(TestAccount.with(token), fresh.password(), BETTER).statusCode(204);

        TestAccount.with(token).get("/api/v1/me").then().body("mustChangePassword", equalTo(false));
        TestAccount.with(token).get("/api/v1/units").then().statusCode(200);
    }

    private static ValidatableResponse change(RequestSpecification caller, String current, String wanted) {
        return caller.contentType("application/json")
                .body(Map.of("currentPassword", current, "newPassword", wanted))
                .put("/api/v1/me/password")
                .then();
    }
}
