package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;

@QuarkusTest
class LastAdministratorTest {

    @Inject
    EntityManager database;

    private List<UUID> others;
    private TestAccount first;
    private TestAccount second;

    /** The administrators of other tests rest meanwhile. */
    @BeforeEach
    void twoAdministrators() {
        first = SignIn.newAccount(Role.ADMINISTRATOR);
        second = SignIn.newAccount(Role.ADMINISTRATOR);
        others = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select id from Account where role = 'ADMINISTRATOR' and disabledAt is null"
                                        + " and id not in (:ours)",
                                UUID.class)
                        .setParameter("ours", List.of(first.id(), second.id()))
                        .getResultList());
        set(others, "current_timestamp");
    }

    @AfterEach
    void othersComeBack() {
        set(others, "null");
    }

    private void set(List<UUID> accounts, String disabledAt) {
        if (!accounts.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "update account set disabled_at = " + disabledAt + " where id in (:ids)")
                            .setParameter("ids", accounts)
                            .executeUpdate());
        }
    }

    @Test
    void the_last_administrator_is_neither_disabled_nor_demoted() {
        String token = first.signIn();
        disable(token, second).then().statusCode(200);

        disable(token, first).then().statusCode(409).body("code", equalTo("LAST_ADMINISTRATOR"));
        demote(token, first).then().statusCode(409).body("code", equalTo("LAST_ADMINISTRATOR"));
        TestAccount.with(token).get("/api/v1/me").then().statusCode(200).body("role", equalTo("ADMINISTRATOR"));
    }

    @Test
    void an_administrator_who_never_set_a_password_does_not_count() {
        String token = first.signIn();
        disable(token, second).then().statusCode(200);
        Map<String, Object> invited = AccountsApi.wanted(AccountsApi.newUsername());
        invited.put("role", "ADMINISTRATOR");
        TestAccount.with(token)
                .contentType("application/json")
                .body(invited)
                .post(AccountsApi.ACCOUNTS)
                .then()
                .statusCode(201);

        disable(token, first).then().statusCode(409);
    }

    @Test
    void of_two_who_disable_each_other_one_stays() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            String ofFirst = first.signIn();
            String ofSecond = second.signIn();
            List<Callable<Integer>> duel = List.of(
                    () -> disable(ofFirst, second).statusCode(),
                    () -> disable(ofSecond, first).statusCode());
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (var answer : threads.invokeAll(duel)) {
                    // The one that was disabled first may not even be let in any more, or find its version changed.
                    assertThat(answer.get()).isIn(200, 401, 409, 412);
                }
            }
            assertThat(active()).as("attempt %d", attempt).isPositive();
            set(List.of(first.id(), second.id()), "null");
        }
    }

    private long active() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select count(*) from Account where role = 'ADMINISTRATOR' and disabledAt is null"
                                        + " and passwordHash is not null",
                                Long.class)
                        .getSingleResult());
    }

    private static Response disable(String token, TestAccount whom) {
        return TestAccount.with(token)
                .header("If-Match", etag(token, whom))
                .post(AccountsApi.ACCOUNTS + "/" + whom.id() + "/disable");
    }

    private static Response demote(String token, TestAccount whom) {
        return TestAccount.with(token)
                .header("If-Match", etag(token, whom))
                .contentType("application/json")
                .body(Map.of(
                        "displayName", "Thôi quản trị",
                        "role", "READER",
                        "bodyId", AccountsApi.body("tra-vinh").toString()))
                .put(AccountsApi.ACCOUNTS + "/" + whom.id());
    }

    private static String etag(String token, TestAccount whom) {
        String etag = TestAccount.with(token)
                .get(AccountsApi.ACCOUNTS + "/" + whom.id())
                .header("ETag");
        return etag == null ? "\"0\"" : etag;
    }
}
