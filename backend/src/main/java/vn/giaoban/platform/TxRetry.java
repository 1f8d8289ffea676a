package vn.giaoban.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs work in a transaction of its own and repeats it when the database gave way to another one. A conflict may show
 * only at the commit, outside the method that caused it, so the loop stands around the transaction; work must be safe
 * to repeat. Within a transaction that is already open, the work simply joins: whoever opened it repeats it.
 */
@ApplicationScoped
public class TxRetry {

    private static final Logger LOG = Logger.getLogger(TxRetry.class);
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    /** MariaDB: lock wait timeout, deadlock, record changed since last read. */
    private static final Set<Integer> CONFLICTS = Set.of(1205, 1213, 1020);

    private static final String SERIALIZATION_FAILURE = "40001";

    /** @throws Refusal BUSY after ten conflicts in a row */
    public <T> T call(Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.get();
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (!isConflict(e)) {
                    throw e;
                }
                LOG.debugf("Attempt %d met a conflict in the database: %s", attempt, e.getMessage());
                pause(attempt);
            }
        }
        throw new Refusal(PlatformProblem.BUSY, "Nhiều người đang cùng sửa dữ liệu này. Hãy thử lại sau ít giây.");
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Whether the database gave way to another transaction, anywhere in the chain of causes. */
    public static boolean isConflict(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (CONFLICTS.contains(sql.getErrorCode()) || SERIALIZATION_FAILURE.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Random and growing, so that the same opponents do not meet again. */
    private static void pause(int attempt) {
        var ceiling = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << attempt);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, ceiling + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to repeat a transaction.", e);
        }
    }
}
