package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class AccountFactTest {

    @Inject
    TestClock clock;

    @Inject
    ToldFacts told;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T08:00:00+07:00");
    }

    @Test
    void is_told_for_everything_that_happens_at_the_door() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        String token = account.signIn();
        TestAccount.trySignIn(account.username(), "sai mật khẩu");
        TestAccount.with(token)
                .contentType("application/json")
                .body(Map.of("currentPassword", account.password(), "newPassword", "mùa nước nổi"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        TestAccount.with(token).post("/api/v1/sign-out-everywhere").then().statusCode(204);

        assertThat(told.about(account.id()))
                .extracting(AccountFact::action)
                .containsExactly("SIGNED_IN", "SIGN_IN_FAILED", "PASSWORD_CHANGED", "SIGNED_OUT_EVERYWHERE");
        assertThat(told.about(account.id()))
                .allSatisfy(fact -> assertThat(fact.toString()).doesNotContain(account.password(), token, "127.0.0.1"));
    }

    @Test
    void tells_of_a_lock_and_until_when() {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        for (int i = 0; i < 5; i++) {
            TestAccount.trySignIn(account.username(), "sai lần thứ " + i);
        }

        assertThat(told.about(account.id()))
                .extracting(AccountFact::action, AccountFact::after)
                .endsWith(
                        tuple("SIGN_IN_FAILED", null),
                        tuple("ACCOUNT_LOCKED", Map.of("lockedUntil", Instant.parse("2023-09-12T01:01:00Z"))));
    }
}
