package vn.giaoban.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.testing.SignIn;
import vn.giaoban.testing.TestAccount;
import vn.giaoban.testing.TestClock;

@QuarkusTest
class SimultaneousGuessesTest {

    private static final int GUESSES = 16;

    @Inject
    TestClock clock;

    @Inject
    Accounts accounts;

    @Inject
    UnknownUsernames unknown;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors secondFactors;

    @Inject
    TxRetry transactions;

    @Inject
    Event<Fact> facts;

    @Inject
    EntityManager entities;

    @BeforeEach
    void morning() {
        clock.setTo("2023-09-12T08:00:00+07:00");
    }

    @Test
    void are_told_to_be_wrong_five_times_and_to_be_locked_out_from_then_on() throws Exception {
        TestAccount account = SignIn.newAccount(Role.UNIT);

        List<Integer> answers = atOnce(guess -> TestAccount.trySignIn(account.username(), "đoán lần thứ " + guess)
                .statusCode());

        assertThat(answers).filteredOn(status -> status == 401).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 423).hasSize(GUESSES - 5);
        TestAccount.trySignIn(account.username(), account.password()).then().statusCode(423);
    }

    @Test
    void are_all_counted() throws Exception {
        TestAccount account = SignIn.newAccount(Role.UNIT);
        Doorkeeper patient = doorkeeperWhoLocksAfter(100);

        atOnce(guess -> guess(patient, account.username(), guess));
        atOnce(guess -> guess(patient, "khong.ai.ca", guess));

        assertThat(entities.createQuery("select lockOut.failedCount from Account where id = :id", Integer.class)
                        .setParameter("id", account.id())
                        .getSingleResult())
                .isEqualTo(GUESSES);
        assertThat(entities.createQuery(
                                "select lockOut.failedCount from UnknownUsername where nameHash = :hash", Integer.class)
                        .setParameter("hash", UnknownUsername.hashOf("khong.ai.ca"))
                        .getSingleResult())
                .isEqualTo(GUESSES);
    }

    private static Refusal guess(Doorkeeper doorkeeper, String username, int guess) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            doorkeeper.admit(username, "đoán lần thứ " + guess, AccessProblem.WRONG_CREDENTIALS, Account::id);
            throw new AssertionError("A wrong password was let in");
        } catch (Refusal refusal) {
            return refusal;
        } finally {
            request.terminate();
        }
    }

    private Doorkeeper doorkeeperWhoLocksAfter(int failures) {
        LockOutRule rule = new LockOutRule(failures, Duration.ofMinutes(1), Duration.ofMinutes(30));
        return new Doorkeeper(accounts, unknown, passwords, secondFactors, rule, clock, transactions, facts);
    }

    private static <T> List<T> atOnce(IntFunction<T> guess) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(GUESSES)) {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < GUESSES; i++) {
                int number = i;
                answers.add(threads.submit(() -> {
                    start.await();
                    return guess.apply(number);
                }));
            }
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
