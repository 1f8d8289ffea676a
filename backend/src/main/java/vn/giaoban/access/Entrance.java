package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.access.password.PasswordRule;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.access.password.Weakness;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/** What a person does at the door: sign in, sign out everywhere, change the lock. */
@ApplicationScoped
class Entrance {

    private final Doorkeeper doorkeeper;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Accounts accounts;
    private final PasswordLinks links;
    private final PendingSignIns pendingSignIns;
    private final SecondFactors secondFactors;
    private final TxRetry transactions;
    private final Clock clock;
    private final Event<Fact> facts;

    Entrance(
            Doorkeeper doorkeeper,
            Passwords passwords,
            Sessions sessions,
            Accounts accounts,
            PasswordLinks links,
            PendingSignIns pendingSignIns,
            SecondFactors secondFactors,
            TxRetry transactions,
            Clock clock,
            Event<Fact> facts) {
        this.doorkeeper = doorkeeper;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accounts = accounts;
        this.links = links;
        this.pendingSignIns = pendingSignIns;
        this.secondFactors = secondFactors;
        this.transactions = transactions;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * The password, and with it everything unless the account has a second factor. Failures in a row are forgotten with
     * the last step only, or a known password would buy any number of codes.
     *
     * @throws Refusal WRONG_CREDENTIALS, ACCOUNT_LOCKED, BUSY, or SECOND_FACTOR_REQUIRED with {@code pendingToken} and
     *     {@code expiresAt}
     */
    SecretToken signIn(SignIn request, String device) {
        String username = Username.typed(request.username());
        Step step = doorkeeper.admit(username, request.password(), AccessProblem.WRONG_CREDENTIALS, account -> {
            rehashIfOutdated(account, request.password());
            return secondFactors.isOn(account.id())
                    ? new Step.Code(pendingSignIns.open(account.id(), device))
                    : new Step.In(letIn(account, device));
        });
        return switch (step) {
            case Step.In(SecretToken session) -> session;
            case Step.Code(PendingSignIns.Opened pending) ->
                throw new Refusal(
                                AccessProblem.SECOND_FACTOR_REQUIRED,
                                "Mật khẩu đúng. Hãy nhập mã xác thực đang hiện trên ứng dụng xác thực.")
                        .with("pendingToken", pending.token().secret())
                        .with("expiresAt", pending.expiresAt());
        };
    }

    /** @throws Refusal WRONG_CODE, SIGN_IN_EXPIRED or ACCOUNT_LOCKED */
    SecretToken signIn(SignInCode request) {
        SecretToken token = SecretToken.of(request.pendingToken()).orElseThrow(Entrance::expired);
        PendingSignIns.Pending pending = pendingSignIns.find(token).orElseThrow(Entrance::expired);
        Refusal wrong = new Refusal(AccessProblem.WRONG_CODE, "Mã xác thực không đúng hoặc đã dùng rồi.");
        return doorkeeper.admitByCode(pending.accountId(), request.code(), wrong, account -> {
            if (!pendingSignIns.use(token)) {
                throw expired();
            }
            return letIn(account, pending.device());
        });
    }

    private SecretToken letIn(Account account, String device) {
        account.signedIn(clock.instant());
        facts.fire(AccountFact.of(Happening.SIGNED_IN, account.id()));
        return sessions.open(account.id(), device);
    }

    private static Refusal expired() {
        return new Refusal(AccessProblem.SIGN_IN_EXPIRED, "Bước đăng nhập này đã quá thời hạn. Hãy nhập lại mật khẩu.");
    }

    @Transactional
    void signOutEverywhere(CallerSession caller) {
        sessions.endAll(caller.accountId());
        facts.fire(AccountFact.of(Happening.SIGNED_OUT_EVERYWHERE, caller.accountId()));
    }

    /**
     * Changes the caller's password and ends every other session: whoever knew the old one is out.
     *
     * @throws Refusal PASSWORD_TOO_WEAK, PASSWORD_WRONG or, after too many wrong ones, ACCOUNT_LOCKED
     */
    void changePassword(CallerSession caller, ChangePassword wanted) {
        Set<Weakness> weaknesses = PasswordRule.weaknesses(wanted.newPassword(), caller.username());
        if (wanted.newPassword().equals(wanted.currentPassword())) {
            weaknesses.add(Weakness.UNCHANGED);
        }
        WeakPassword.refuse(weaknesses, "newPassword");

        String newHash = passwords.hash(wanted.newPassword());
        doorkeeper.admit(caller.username(), wanted.currentPassword(), AccessProblem.PASSWORD_WRONG, account -> {
            account.changePassword(newHash, clock.instant());
            sessions.endOthers(account.id(), caller.id());
            facts.fire(AccountFact.of(Happening.PASSWORD_CHANGED, account.id()));
            return account;
        });
    }

    /** @throws Refusal LINK_INVALID */
    LinkedAccount linked(String token) {
        return SecretToken.of(token).flatMap(links::find).orElseThrow(Entrance::invalidLink);
    }

    /**
     * Sets the password of the account that a link opens. The link is used up; whoever was signed in with the account is
     * out, and a lock is off.
     *
     * @throws Refusal LINK_INVALID or PASSWORD_TOO_WEAK
     */
    void setPassword(SetPassword wanted) {
        LinkedAccount linked = linked(wanted.token());
        WeakPassword.refuse(PasswordRule.weaknesses(wanted.newPassword(), linked.username()), "newPassword");

        String newHash = passwords.hash(wanted.newPassword());
        transactions.run(() -> {
            Account account = accounts.lock(linked.accountId());
            if (account.isDisabled() || !links.use(new SecretToken(wanted.token()))) {
                throw invalidLink();
            }
            account.changePassword(newHash, clock.instant());
            sessions.endAll(account.id());
            facts.fire(AccountFact.of(Happening.PASSWORD_SET_BY_LINK, account.id()));
        });
    }

    private static Refusal invalidLink() {
        return new Refusal(
                AccessProblem.LINK_INVALID,
                "Liên kết này đã được dùng, đã hết hạn hoặc đã được thay bằng liên kết khác. Hãy xin người quản trị một"
                        + " liên kết mới.");
    }

    /** Happens once for each account after the cost was raised, so the row may stay locked for the length of a hash. */
    private void rehashIfOutdated(Account account, String password) {
        account.usableHash().filter(passwords::outdated).ifPresent(old -> account.rehashed(passwords.hash(password)));
    }

    /** What a right password opens. */
    private sealed interface Step {

        record In(SecretToken session) implements Step {}

        record Code(PendingSignIns.Opened pending) implements Step {}
    }
}
