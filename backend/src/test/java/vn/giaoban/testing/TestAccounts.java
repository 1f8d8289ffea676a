package vn.giaoban.testing;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Map<TestAccount, Signed> signed = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;

    TestAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A live session of the shared account of this role and body. */
    String token(Role role, UUID bodyId) {
        TestAccount account = shared.computeIfAbsent(role + "@" + bodyId, key -> make(role, bodyId, false));
        Instant now = clock.instant();
        return signed.compute(
                        account,
                        (key, last) -> last != null && now.isBefore(last.at.plus(TRUSTED))
                                ? last
                                : new Signed(account.signIn(), now))
                .token;
    }

    TestAccount make(Role role, UUID bodyId, boolean mustChange) {
        int number = made.incrementAndGet();
        String username = "thu." + role.name().toLowerCase(Locale.ROOT) + "." + number;
        String password = "ba con vịt xanh " + number;
        UUID id = accounts.create(
                new NewAccount(username, "Tài khoản thử " + number, role, bodyId, password, mustChange));
        return new TestAccount(id, username, password);
    }

    private record Signed(String token, Instant at) {}
}
