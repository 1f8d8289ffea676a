package vn.giaoban.access.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and compares passwords, at most one per core at a time: a storm of sign-ins queues instead of eating the
 * memory. Call it outside a transaction, a hash takes tens of milliseconds.
 */
@ApplicationScoped
public class Passwords {

    private final Argon2Cost cost;
    private final long longestWaitMillis;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final PasswordHash nobodys;

    Passwords(PasswordConfig config) {
        cost = new Argon2Cost(config.memoryKib(), config.iterations(), config.parallelism());
        longestWaitMillis = config.longestWait().toMillis();
        nobodys = PasswordHash.of("", cost);
    }

    /**
     * A new salted hash as a PHC string.
     *
     * @throws PasswordsBusy when no turn came in time
     */
    public String hash(String password) {
        return inTurn(() -> PasswordHash.of(password, cost).phc());
    }

    /**
     * Whether the password belongs to the hash. Without a hash (no such account) the answer is no, after the same work
     * as for an account: the time it takes tells nobody which user names exist.
     *
     * @throws PasswordsBusy when no turn came in time
     */
    public boolean match(String password, Optional<String> phc) {
        PasswordHash hash = phc.map(PasswordHash::parse).orElse(nobodys);
        return inTurn(() -> hash.matches(password)) && phc.isPresent();
    }

    /** Whether the hash was made at a lower cost than is asked for today. */
    public boolean outdated(String phc) {
        return PasswordHash.parse(phc).cost().below(cost);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(longestWaitMillis, TimeUnit.MILLISECONDS)) {
                throw new PasswordsBusy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
