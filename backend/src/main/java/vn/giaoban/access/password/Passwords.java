package vn.giaoban.access.password;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hashes and compares passwords, at most one per core at a time: a storm of sign-ins queues instead of eating the
 * memory. The work has threads of its own because a hash never pauses: on the carriers of virtual threads it would hold
 * up every other request. Call it outside a transaction, a hash takes tens of milliseconds.
 */
@ApplicationScoped
public class Passwords {

    private final Argon2Cost cost;
    private final long longestWaitMillis;
    private final PasswordHash nobodys;
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());

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

    @PreDestroy
    void stop() {
        cores.shutdownNow();
    }

    private <T> T inTurn(Callable<T> work) {
        Future<T> result = cores.submit(work);
        try {
            return result.get(longestWaitMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            result.cancel(true);
            throw new PasswordsBusy();
        } catch (InterruptedException stopped) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new PasswordsBusy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A password could not be hashed", failed.getCause());
        }
    }
}
