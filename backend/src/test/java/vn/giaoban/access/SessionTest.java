package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class SessionTest {

    private static final String ME = "/api/v1/me";

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Inject
    Sessions sessions;

    private TestAccount account;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T08:00:00+07:00");
        account = SignIn.newAccount(Role.UNIT);
    }

    @Test
    void ends_two_hours_after_the_last_request() {
        String token = account.signIn();

        clock.plus(Duration.ofHours(2).minusMillis(1));
        TestAccount.with(token).get(ME).then().statusCode(200);
        clock.plus(Duration.ofHours(2).minusMillis(1));
        TestAccount.with(token).get(ME).then().statusCode(200);
        clock.plus(Duration.ofHours(2));
        TestAccount.with(token).get(ME).then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void ends_twelve_hours_after_sign_in_however_busy_it_is() {
        String token = account.signIn();
        for (int hour = 1; hour < 12; hour++) {
            clock.plus(Duration.ofHours(1));
            TestAccount.with(token).get(ME).then().statusCode(200);
        }
        TestAccount.with(token).get(ME).then().body("sessionExpiresAt", equalTo("2023-09-12T13:00:00Z"));

        clock.plus(Duration.ofHours(1));

        TestAccount.with(token).get(ME).then().statusCode(401);
    }

    @Test
    void writes_its_last_sign_of_life_once_a_minute_at_most() {
        String token = account.signIn();
        Instant signedInAt = clock.instant();

        clock.plus(Duration.ofSeconds(59));
        TestAccount.with(token).get(ME);
        assertThat(lastSeen()).isEqualTo(signedInAt);

        clock.plus(Duration.ofSeconds(1));
        TestAccount.with(token).get(ME);
        assertThat(lastSeen()).isEqualTo(signedInAt.plusSeconds(60));
    }

    @Test
    void ends_with_sign_out_and_the_browser_is_told_to_forget_it() {
        String token = account.signIn();
        String onThePhone = account.signIn();

        TestAccount.with(token)
                .post("/api/v1/sign-out")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));

        TestAccount.with(token).get(ME).then().statusCode(401);
        TestAccount.with(onThePhone).get(ME).then().statusCode(200);
    }

    @Test
    void ends_on_every_device_when_one_of_them_says_so() {
        String atTheDesk = account.signIn();
        String onThePhone = account.signIn();
        String somebodyElse = SignIn.newAccount(Role.UNIT).signIn();

        TestAccount.with(onThePhone).post("/api/v1/sign-out-everywhere").then().statusCode(204);

        TestAccount.with(atTheDesk).get(ME).then().statusCode(401);
        TestAccount.with(onThePhone).get(ME).then().statusCode(401);
        TestAccount.with(somebodyElse).get(ME).then().statusCode(200);
    }

    @Test
    void is_listed_for_its_owner_with_the_device_and_the_one_in_use() {
        String atTheDesk = account.signIn();
        clock.plus(Duration.ofMinutes(5));
        String onThePhone = account.signIn();

        TestAccount.with(onThePhone)
                .get("/api/v1/me/sessions")
                .then()
                .statusCode(200)
                .body("current", contains(true, false))
                .body("createdAt", contains("2023-09-12T01:05:00Z", "2023-09-12T01:00:00Z"))
                .body("[0].device", equalTo("Thiết bị không rõ"))
                .body("[0].tokenHash", nullValue());
        TestAccount.with(atTheDesk).get("/api/v1/me/sessions").then().body("current", contains(false, true));
    }

    @Test
    void is_ended_by_its_owner_and_by_nobody_else() {
        String atTheDesk = account.signIn();
        String onThePhone = account.signIn();
        String id = TestAccount.with(atTheDesk).get("/api/v1/me/sessions").path("find { it.current }.id");

        SignIn.newAccount(Role.ADMINISTRATOR)
                .signedIn()
                .delete("/api/v1/me/sessions/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        TestAccount.with(onThePhone).delete("/api/v1/me/sessions/" + id).then().statusCode(204);

        TestAccount.with(atTheDesk).get(ME).then().statusCode(401);
        TestAccount.with(onThePhone).get(ME).then().statusCode(200);
        TestAccount.with(onThePhone).delete("/api/v1/me/sessions/" + id).then().statusCode(404);
    }

    @Test
    void is_worth_nothing_once_its_account_is_disabled_and_the_password_neither() {
        String token = account.signIn();

        disable(account.id());

        TestAccount.with(token).get(ME).then().statusCode(401);
        TestAccount.trySignIn(account.username(), account.password())
                .then()
                .statusCode(401)
                .body("code", equalTo("WRONG_CREDENTIALS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "' or 1=1 --",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void is_not_found_under_a_made_up_token(String token) {
        TestAccount.with(token)
                .get(ME)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", nullValue())
                .body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void leaves_the_door_open_for_whoever_comes_with_an_old_cookie() {
        TestAccount.with("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .contentType("application/json")
                .body(Map.of("username", account.username(), "password", account.password()))
                .post("/api/v1/sign-in")
                .then()
                .statusCode(200);
    }

    @Test
    void keeps_no_secret_in_the_database() {
        String token = account.signIn();

        Object stored = entities.createNativeQuery("select token_hash from account_session where account_id = :account")
                .setParameter("account", account.id())
                .getSingleResult();

        assertThat((byte[]) stored).isEqualTo(new SecretToken(token).hash()).hasSize(32);
    }

    @Test
    void is_swept_out_after_its_end() {
        account.signIn();
        clock.plus(Duration.ofMinutes(90));
        String live = account.signIn();
        clock.plus(Duration.ofMinutes(30));

        sessions.purge();

        assertThat(entities.createQuery("select count(*) from AccountSession where accountId = :account", Long.class)
                        .setParameter("account", account.id())
                        .getSingleResult())
                .isEqualTo(1L);
        TestAccount.with(live).get(ME).then().statusCode(200);
    }

    private Instant lastSeen() {
        return entities.createQuery("select lastSeenAt from AccountSession where accountId = :account", Instant.class)
                .setParameter("account", account.id())
                .getSingleResult();
    }

    private void disable(UUID accountId) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Account.class, accountId).disable(clock.instant()));
    }
}
