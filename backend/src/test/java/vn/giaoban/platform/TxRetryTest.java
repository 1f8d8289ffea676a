package vn.giaoban.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TxRetryTest {

    @Inject
    TxRetry transactions;

    @Inject
    DataSource database;

    @BeforeEach
    void twoRows() {
        QuarkusTransaction.requiringNew().run(() -> {
            execute("CREATE TABLE tx_retry (id int PRIMARY KEY, amount int NOT NULL)");
            execute("INSERT INTO tx_retry VALUES (1, 0), (2, 0)");
        });
    }

    @AfterEach
    void noRows() {
        QuarkusTransaction.requiringNew().run(() -> execute("DROP TABLE tx_retry"));
    }

    @Test
    void twoThatLockEachOtherOutBothSucceed() throws Exception {
        var attempts = new AtomicInteger();
        var bothHoldOneRow = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var oneTwo = threads.submit(() -> transactions.run(() -> addToBoth(1, 2, attempts, bothHoldOneRow)));
            var twoOne = threads.submit(() -> transactions.run(() -> addToBoth(2, 1, attempts, bothHoldOneRow)));
            oneTwo.get();
            twoOne.get();
        }

        assertThat(attempts).hasValue(3);
        assertThat(sum()).isEqualTo(4);
    }

    @Test
    void aRefusalIsNotRepeatedAndUndoesTheWork() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    add(1);
                    throw new Refusal(PlatformProblem.FORBIDDEN);
                }))
                .isInstanceOf(Refusal.class);
        assertThat(attempts).hasValue(1);
        assertThat(sum()).isZero();
    }

    @Test
    void withinATransactionTheWorkJoins() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    transactions.run(() -> add(1));
                    throw new Refusal(PlatformProblem.FORBIDDEN);
                }))
                .isInstanceOf(Refusal.class);
        assertThat(sum()).isZero();
    }

    @Test
    void whoLosesTenTimesIsToldToWait() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(PlatformProblem.BUSY));
        assertThat(attempts).hasValue(10);
    }

    private void addToBoth(int first, int second, AtomicInteger attempts, CyclicBarrier barrier) {
        var firstRound = attempts.incrementAndGet() <= 2;
        add(first);
        if (firstRound) {
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        add(second);
    }

    private void add(int id) {
        execute("UPDATE tx_retry SET amount = amount + 1 WHERE id = " + id);
    }

    private int sum() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT sum(amount) FROM tx_retry")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
