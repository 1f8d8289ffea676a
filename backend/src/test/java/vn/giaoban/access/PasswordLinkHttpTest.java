package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class PasswordLinkHttpTest {

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T09:04:00+07:00");
    }

    @Test
    void the_invited_sees_whose_password_it_is_sets_it_and_signs_in() {
        String username = AccountsApi.newUsername();
        String id = AccountsApi.opened(username);
        String token = AccountsApi.act(id, "password-link")
                .then()
                .statusCode(200)
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("expiresAt", equalTo("2023-09-15T02:04:00Z"))
                .extract()
                .path("token");
        AccountsApi.get(id).body("linkExpiresAt", equalTo("2023-09-15T02:04:00Z"));

        AccountsApi.readLink(token)
                .then()
                .statusCode(200)
                .body("username", equalTo(username))
                .body("displayName", equalTo("Thường trực HĐND huyện Cầu Kè"));
        AccountsApi.setPassword(token, AccountsApi.GOOD_PASSWORD).then().statusCode(204);

        AccountsApi.get(id).body("state", equalTo("ACTIVE")).body("linkExpiresAt", nullValue());
        TestAccount.trySignIn(username, AccountsApi.GOOD_PASSWORD)
                .then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(false));
        AccountsApi.get(id).body("lastSignInAt", equalTo("2023-09-12T02:04:00Z"));
    }

    @Test
    void a_link_works_once() {
        String token = AccountsApi.link(AccountsApi.opened(AccountsApi.newUsername()));
        AccountsApi.setPassword(token, AccountsApi.GOOD_PASSWORD).then().statusCode(204);

        AccountsApi.setPassword(token, "năm con vịt vàng")
                .then()
                .statusCode(404)
                .body("code", equalTo("LINK_INVALID"));
        AccountsApi.readLink(token).then().statusCode(404).body("code", equalTo("LINK_INVALID"));
    }

    @Test
    void of_many_who_use_a_link_at_the_same_time_one_alone_sets_the_password() throws Exception {
        String token = AccountsApi.link(AccountsApi.opened(AccountsApi.newUsername()));
        List<Callable<Integer>> users = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>)
                        () -> AccountsApi.setPassword(token, "vịt vàng số " + i).statusCode())
                .toList();
        List<Integer> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            answers = threads.invokeAll(users).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        }
        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 404);
    }

    @Test
    void a_weak_password_leaves_the_link_for_a_better_one() {
        String username = AccountsApi.newUsername();
        String token = AccountsApi.link(AccountsApi.opened(username));

        AccountsApi.setPassword(token, "ngắn")
                .then()
                .statusCode(422)
                .body("code", equalTo("PASSWORD_TOO_WEAK"))
                .body("violations[0].field", equalTo("newPassword"));
        AccountsApi.setPassword(token, "mật khẩu " + username).then().statusCode(422);
        AccountsApi.setPassword(token, "x".repeat(201)).then().statusCode(422);

        AccountsApi.setPassword(token, AccountsApi.GOOD_PASSWORD).then().statusCode(204);
    }

    @Test
    void a_link_ends_by_time_by_another_link_and_with_the_account() {
        String id = AccountsApi.opened(AccountsApi.newUsername());
        String first = AccountsApi.link(id);
        String second = AccountsApi.link(id);
        AccountsApi.readLink(first).then().statusCode(404);
        AccountsApi.readLink(second).then().statusCode(200);

        clock.plus(Duration.ofHours(72));
        AccountsApi.readLink(second).then().statusCode(404);
        AccountsApi.setPassword(second, AccountsApi.GOOD_PASSWORD).then().statusCode(404);

        String third = AccountsApi.link(id);
        AccountsApi.act(id, "disable").then().statusCode(200);
        AccountsApi.setPassword(third, AccountsApi.GOOD_PASSWORD).then().statusCode(404);
        AccountsApi.act(id, "password-link").then().statusCode(409).body("code", equalTo("ACCOUNT_DISABLED"));
        AccountsApi.act(id, "enable").then().statusCode(200);
        AccountsApi.setPassword(third, AccountsApi.GOOD_PASSWORD).then().statusCode(404);
    }

    @Test
    void a_reset_keeps_the_old_password_until_the_link_is_used_and_then_ends_everything() {
        TestAccount owner = SignIn.newAccount(Role.UNIT);
        String id = owner.id().toString();
        String session = owner.signIn();
        String token = AccountsApi.link(id);
        TestAccount.with(session).get("/api/v1/me").then().statusCode(200);
        owner.signIn();
        for (int i = 0; i < 5; i++) {
            TestAccount.trySignIn(owner.username(), "sai mật khẩu");
        }

        AccountsApi.setPassword(token, AccountsApi.GOOD_PASSWORD).then().statusCode(204);

        TestAccount.with(session).get("/api/v1/me").then().statusCode(401);
        TestAccount.trySignIn(owner.username(), owner.password()).then().statusCode(401);
        TestAccount.trySignIn(owner.username(), AccountsApi.GOOD_PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void guesses_open_nothing_and_lock_nobody() {
        for (String guess : List.of("", " ", "a", "A".repeat(43), "A".repeat(44), "../../etc", "'; --", "\u0000")) {
            assertThat(AccountsApi.readLink(guess).statusCode()).as(guess).isIn(400, 404, 422);
            assertThat(AccountsApi.setPassword(guess, AccountsApi.GOOD_PASSWORD).statusCode())
                    .as(guess)
                    .isIn(400, 404, 422);
        }
    }

    @Test
    void the_database_does_not_know_the_secret() {
        String token = AccountsApi.link(AccountsApi.opened(AccountsApi.newUsername()));

        Number known = (Number) database.createNativeQuery(
                        "select count(*) from password_link where token_hash = unhex(sha2(:token, 256))")
                .setParameter("token", token)
                .getSingleResult();
        Number inTheClear = (Number)
                database.createNativeQuery("select count(*) from password_link where instr(token_hash, :token) > 0")
                        .setParameter("token", token)
                        .getSingleResult();

        assertThat(known.intValue()).isEqualTo(1);
        assertThat(inTheClear.intValue()).isZero();
    }

    @Test
    void nobody_but_administrators_makes_links() {
        String id = AccountsApi.opened(AccountsApi.newUsername());
        for (var caller : List.of(SignIn.office("tra-vinh"), SignIn.leader("tra-vinh"), SignIn.reader("tra-vinh"))) {
            caller.header("If-Match", "\"0\"")
                    .post(AccountsApi.ACCOUNTS + "/" + id + "/password-link")
                    .then()
                    .statusCode(403);
        }
        SignIn.administrator()
                .queryParam("q", "không ai tên thế này")
                .get(AccountsApi.ACCOUNTS)
                .then()
                .body("items", hasSize(0));
    }
}
