package vn.giaoban.testing;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Accounts;
import vn.giaoban.access.NewAccount;
import vn.giaoban.access.Role;

/** The accounts that tests share. A bean, so that it is forgotten together with the database behind it. */
@ApplicationScoped
@Unremovable
class TestAccounts {

    /** Well within the idle time of a session. */
    private static final Duration TRUSTED = Duration.ofHours(1);

    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, TestAccount> shared = new ConcurrentHashMap<>();
    private final Map<TestAccount, String> tokens = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final EntityManager database;
    private final Clock clock;

    TestAccounts(Accounts accounts, EntityManager database, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /** A live session of the shared account of this role and body. */
    @ActivateRequestContext
    String token(Role role, UUID bodyId) {
        TestAccount account = shared.computeIfAbsent(role + "@" + bodyId, key -> make(role, bodyId, false));
        return tokens.compute(account, (key, last) -> isAlive(last) ? last : account.signIn());
    }

    @ActivateRequestContext
    TestAccount make(Role role, UUID bodyId, boolean mustChange) {
        int number = made.incrementAndGet();
        String username = "thu." + role.name().toLowerCase(Locale.ROOT) + "." + number;
        String password = "ba con vịt xanh " + number;
        UUID id = accounts.create(
                new NewAccount(username, "Tài khoản thử " + number, role, bodyId, password, mustChange));
        return new TestAccount(id, username, password);
    }

    /** Some test may have moved the clock, swept out old sessions or signed out everywhere. */
    private boolean isAlive(@Nullable String token) {
        Instant now = clock.instant();
        return token != null
                && !database.createNativeQuery("""
                                select 1 from account_session
                                where token_hash = unhex(sha2(:token, 256))
                                  and expires_at > :now and last_seen_at > :trustedSince
                                """)
                        .setParameter("token", token)
                        .setParameter("now", now)
                        .setParameter("trustedSince", now.minus(TRUSTED))
                        .getResultList()
                        .isEmpty();
    }
}
