package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.access.password.PasswordsBusy;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/**
 * Compares passwords and codes and counts the wrong ones. Three steps: look whether the name is locked, compare (slow, without a
 * transaction), then settle on the locked row: there guesses made side by side stand in line, so that each is counted
 * and none slips through beside a lock.
 */
@ApplicationScoped
class Doorkeeper {

    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");

    private final Accounts accounts;
    private final UnknownUsernames unknown;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final LockOutRule rule;
    private final Clock clock;
    private final TxRetry transactions;
    private final Event<Fact> facts;

    @Inject
    Doorkeeper(
            Accounts accounts,
            UnknownUsernames unknown,
            Passwords passwords,
            SecondFactors secondFactors,
            AccessConfig config,
            Clock clock,
            TxRetry transactions,
            Event<Fact> facts) {
        this(accounts, unknown, passwords, secondFactors, LockOutRule.of(config.lockOut()), clock, transactions, facts);
    }

    /** With a lock-out rule other than the configured one. */
    Doorkeeper(
            Accounts accounts,
            UnknownUsernames unknown,
            Passwords passwords,
            SecondFactors secondFactors,
            LockOutRule rule,
            Clock clock,
            TxRetry transactions,
            Event<Fact> facts) {
        this.accounts = accounts;
        this.unknown = unknown;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.rule = rule;
        this.clock = clock;
        this.transactions = transactions;
        this.facts = facts;
    }

    /**
     * Runs {@code entry} on the account whose password this is, in the transaction that settles the attempt.
     *
     * @param wrong what a wrong password is called here; a name that nobody has and a disabled account answer the same
     * @throws Refusal {@code wrong}, ACCOUNT_LOCKED or BUSY
     */
    <T> T admit(String username, String password, AccessProblem wrong, Function<Account, T> entry) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.find(username);
        account.map(known -> known.lockedUntil(now))
                .orElseGet(() -> unknown.lockedUntil(username, now))
                .ifPresent(until -> {
                    throw locked(until);
                });

        boolean right = matches(password, account.flatMap(Account::usableHash));

        Outcome<T> outcome = transactions.call(() -> account.map(known -> settle(known, right, entry))
                .orElseGet(() -> refused(unknown.failed(username, clock.instant(), rule))));
        return admitted(outcome, new Refusal(wrong));
    }

    /**
     * The same with a code of the second factor in place of the password. Wrong codes count as wrong passwords do.
     *
     * @throws Refusal {@code wrong} or ACCOUNT_LOCKED
     */
    <T> T admitByCode(UUID accountId, String code, Refusal wrong, Function<Account, T> entry) {
        Outcome<T> outcome = transactions.call(() -> {
            Account account = accounts.lock(accountId);
            Optional<Instant> locked = account.lockedUntil(clock.instant());
            if (locked.isEmpty() && !account.isDisabled() && secondFactors.passes(accountId, code)) {
                return new Outcome.Admitted<>(entry.apply(account));
            }
            if (locked.isEmpty()) {
                count(account);
            }
            return refused(locked);
        });
        return admitted(outcome, wrong);
    }

    private <T> T admitted(Outcome<T> outcome, Refusal wrong) {
        return switch (outcome) {
            case Outcome.Admitted<T>(T result) -> result;
            case Outcome.Locked<T>(Instant until) -> throw locked(until);
            case Outcome.Wrong<T>() -> throw wrong;
        };
    }

    private boolean matches(String password, Optional<String> hash) {
        try {
            return passwords.match(password, hash);
        } catch (PasswordsBusy busy) {
            throw new Refusal(
                    PlatformProblem.BUSY, "Đang có quá nhiều người đăng nhập cùng lúc. Hãy thử lại sau ít giây.");
        }
    }

    /** A right password is not enough when the name was locked or the password changed while it was compared. */
    private <T> Outcome<T> settle(Account compared, boolean right, Function<Account, T> entry) {
        Instant now = clock.instant();
        Account account = accounts.lock(compared.id());
        Optional<Instant> lockedMeanwhile = account.lockedUntil(now);
        if (right && lockedMeanwhile.isEmpty() && account.hasSamePasswordAs(compared)) {
            return new Outcome.Admitted<>(entry.apply(account));
        }
        count(account);
        return refused(lockedMeanwhile);
    }

    private void count(Account account) {
        Instant now = clock.instant();
        facts.fire(AccountFact.of(Happening.SIGN_IN_FAILED, account.id()));
        if (account.signInFailed(now, rule)) {
            account.lockedUntil(now).ifPresent(until -> facts.fire(AccountFact.locked(account.id(), until)));
        }
    }

    /** The guess that brings the lock about is still told to be wrong; the lock is for those that follow. */
    private static <T> Outcome<T> refused(Optional<Instant> lockedBefore) {
        return lockedBefore.<Outcome<T>>map(Outcome.Locked::new).orElseGet(Outcome.Wrong::new);
    }

    private Refusal locked(Instant until) {
        String localTime = LOCAL_TIME.withZone(clock.getZone()).format(until);
        return new Refusal(
                        AccessProblem.ACCOUNT_LOCKED,
                        "Tên đăng nhập này bị tạm khóa đến " + localTime
                                + " vì nhập sai nhiều lần liên tiếp. Hãy thử lại sau thời điểm đó.")
                .with("lockedUntil", until);
    }

    /** How an attempt ended. */
    private sealed interface Outcome<T> {

        record Admitted<T>(T result) implements Outcome<T> {}

        record Locked<T>(Instant until) implements Outcome<T> {}

        record Wrong<T>() implements Outcome<T> {}
    }
}
