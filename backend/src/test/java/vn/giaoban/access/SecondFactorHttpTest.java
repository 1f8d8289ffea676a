package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.secondfactor.Authenticator;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class SecondFactorHttpTest {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    private SecondFactorApi owner() {
        SecondFactorApi owner = SecondFactorApi.setUp(SignIn.newAccount(Role.UNIT), clock);
        clock.plus(STEP);
        return owner;
    }

    @Test
    void it_is_set_up_with_the_password_and_confirmed_with_a_code() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String session = account.signIn();
        String other = account.signIn();
        TestAccount.with(session).get("/api/v1/me").then().body("secondFactor", equalTo("NOT_SET_UP"));

        SecondFactorApi.begin(session, "sai mật khẩu").then().statusCode(422).body("code", equalTo("PASSWORD_WRONG"));
        String secret = SecondFactorApi.begin(session, account.password())
                .then()
                .statusCode(200)
                .body("secret", matchesPattern("[A-Z2-7]{32}"))
                .body("address", startsWith("otpauth://totp/Giao%20ban%20H%C4%90ND:" + account.username() + "?secret="))
                .extract()
                .path("secret");
        account.signIn();
        SecondFactorApi.post(session, "/confirm", Map.of("code", "000000"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_WRONG"))
                .body("violations.field", contains("code"));
        SecondFactorApi.post(session, "/confirm", Map.of("code", new Authenticator(secret).codeAt(clock.instant())))
                .then()
                .statusCode(200)
                .body("codes", hasSize(10));

        TestAccount.with(session)
                .get(SecondFactorApi.SECOND_FACTOR)
                .then()
                .statusCode(200)
                .body("standing", equalTo("ON"))
                .body("since", equalTo("2023-09-12T02:04:00Z"))
                .body("recoveryCodesLeft", equalTo(10))
                .body("removable", equalTo(true));
        TestAccount.with(other).get("/api/v1/me").then().statusCode(401);
        SecondFactorApi.begin(session, account.password())
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_FACTOR_ALREADY_ON"));
    }

    @Test
    void the_password_opens_the_way_to_the_code_and_the_code_opens_the_session() {
        SecondFactorApi owner = owner();

        String pending = TestAccount.trySignIn(owner.account.username(), owner.account.password())
                .then()
                .statusCode(401)
                .body("code", equalTo("SECOND_FACTOR_REQUIRED"))
                .body("expiresAt", equalTo("2023-09-12T02:09:30Z"))
                .header("Set-Cookie", nullValue())
                .extract()
                .path("pendingToken");
        String session = SecondFactorApi.enter(pending, owner.code())
                .then()
                .statusCode(200)
                .body("username", equalTo(owner.account.username()))
                .body("secondFactor", equalTo("ON"))
                .extract()
                .cookie(TestAccount.COOKIE);

        TestAccount.with(session).get("/api/v1/me").then().statusCode(200);
        SecondFactorApi.enter(pending, owner.code()).then().statusCode(401).body("code", equalTo("SIGN_IN_EXPIRED"));
    }

    @Test
    void a_wrong_password_does_not_tell_that_there_is_a_second_factor() {
        SecondFactorApi owner = owner();

        TestAccount.trySignIn(owner.account.username(), "sai mật khẩu")
                .then()
                .statusCode(401)
                .body("code", equalTo("WRONG_CREDENTIALS"))
                .body("pendingToken", nullValue());
    }

    @Test
    void a_code_that_was_used_is_worth_nothing() {
        SecondFactorApi owner = owner();
        String code = owner.code();
        SecondFactorApi.enter(owner.pendingToken(), code).then().statusCode(200);

        SecondFactorApi.enter(owner.pendingToken(), code).then().statusCode(401).body("code", equalTo("WRONG_CODE"));
        clock.plus(STEP);
        SecondFactorApi.enter(owner.pendingToken(), code).then().statusCode(401).body("code", equalTo("WRONG_CODE"));
        SecondFactorApi.enter(owner.pendingToken(), owner.code()).then().statusCode(200);
    }

    @Test
    void wrong_codes_lock_and_the_right_password_does_not_buy_new_guesses() {
        SecondFactorApi owner = owner();
        for (int i = 0; i < 5; i++) {
            SecondFactorApi.enter(owner.pendingToken(), "00000" + i).then().statusCode(401);
        }

        TestAccount.trySignIn(owner.account.username(), owner.account.password())
                .then()
                .statusCode(423)
                .body("code", equalTo("ACCOUNT_LOCKED"));
        clock.plus(Duration.ofMinutes(1));
        String pending = owner.pendingToken();
        SecondFactorApi.enter(pending, "000000").then().statusCode(401);
        SecondFactorApi.enter(pending, owner.code()).then().statusCode(423);
        clock.plus(Duration.ofMinutes(2));
        SecondFactorApi.enter(pending, owner.code()).then().statusCode(200);
    }

    @Test
    void the_second_step_ends_by_time_with_another_password_and_with_the_account() {
        SecondFactorApi owner = owner();
        String late = owner.pendingToken();
        clock.plus(Duration.ofMinutes(5));
        SecondFactorApi.enter(late, owner.code()).then().statusCode(401).body("code", equalTo("SIGN_IN_EXPIRED"));

        String id = owner.account.id().toString();
        String beforeReset = owner.pendingToken();
        AccountsApi.setPassword(AccountsApi.link(id), AccountsApi.GOOD_PASSWORD)
                .then()
                .statusCode(204);
        SecondFactorApi.enter(beforeReset, owner.code())
                .then()
                .statusCode(401)
                .body("code", equalTo("SIGN_IN_EXPIRED"));

        String beforeEnd = TestAccount.trySignIn(owner.account.username(), AccountsApi.GOOD_PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("SECOND_FACTOR_REQUIRED"))
                .extract()
                .path("pendingToken");
        AccountsApi.act(id, "disable").then().statusCode(200);
        SecondFactorApi.enter(beforeEnd, owner.code()).then().statusCode(401);
    }

    @Test
    void guessed_tokens_open_nothing() {
        for (String guess : List.of("a", "A".repeat(43), "../x", "'")) {
            SecondFactorApi.enter(guess, "123456").then().statusCode(401).body("code", equalTo("SIGN_IN_EXPIRED"));
        }
        SecondFactorApi.enter("A".repeat(43), "1".repeat(41)).then().statusCode(422);
    }

    @Test
    void each_recovery_code_replaces_the_device_once() {
        SecondFactorApi owner = owner();
        String code = owner.recoveryCodes.getFirst();
        String session = SecondFactorApi.enter(owner.pendingToken(), code.toUpperCase())
                .then()
                .statusCode(200)
                .extract()
                .cookie(TestAccount.COOKIE);
        TestAccount.with(session).get(SecondFactorApi.SECOND_FACTOR).then().body("recoveryCodesLeft", equalTo(9));

        SecondFactorApi.enter(owner.pendingToken(), code).then().statusCode(401).body("code", equalTo("WRONG_CODE"));
        SecondFactorApi.enter(owner.pendingToken(), "abcde-fghjk").then().statusCode(401);
    }

    @Test
    void new_recovery_codes_replace_the_old_ones() {
        SecondFactorApi owner = owner();
        List<String> codes = SecondFactorApi.post(owner.session, "/recovery-codes", Map.of("code", owner.code()))
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(owner.recoveryCodes);

        SecondFactorApi.enter(owner.pendingToken(), owner.recoveryCodes.getLast())
                .then()
                .statusCode(401);
        SecondFactorApi.enter(owner.pendingToken(), codes.getLast()).then().statusCode(200);
    }

    @Test
    void it_is_removed_with_a_code_or_by_an_administrator() {
        SecondFactorApi first = owner();
        SecondFactorApi.post(first.session, "/remove", Map.of("code", "000000"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_WRONG"));
        SecondFactorApi.post(first.session, "/remove", Map.of("code", first.code()))
                .then()
                .statusCode(204);
        TestAccount.trySignIn(first.account.username(), first.account.password())
                .then()
                .statusCode(200);

        SecondFactorApi second = owner();
        String path = AccountsApi.ACCOUNTS + "/" + second.account.id();
        AccountsApi.get(second.account.id().toString()).body("secondFactor", equalTo(true));
        SignIn.administrator()
                .header("If-Match", AccountsApi.etag(second.account.id().toString()))
                .delete(path + "/second-factor")
                .then()
                .statusCode(200)
                .body("secondFactor", equalTo(false));
        TestAccount.with(second.session).get("/api/v1/me").then().statusCode(401);
        TestAccount.trySignIn(second.account.username(), second.account.password())
                .then()
                .statusCode(200);
        SignIn.administrator().get(path + "/log").then().body("items[1].action", equalTo("SECOND_FACTOR_RESET"));
    }

    @Test
    void neither_the_database_nor_the_log_know_the_secret() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String secret = SecondFactorApi.begin(account.signIn(), account.password())
                .then()
                .extract()
                .path("secret");
        byte[] sealed = (byte[]) database.createNativeQuery("select secret from second_factor where account_id = :id")
                .setParameter("id", account.id())
                .getSingleResult();
        assertThat(sealed).hasSize(12 + 20 + 16);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(secret);

        String log = SignIn.administrator()
                .get(AccountsApi.ACCOUNTS + "/" + account.id() + "/log")
                .asString();
        assertThat(log).doesNotContain(secret);
    }
}
