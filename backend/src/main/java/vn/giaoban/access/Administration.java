package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;

/**
 * What administrators do to accounts. Accounts are taken from {@link Accounts#demand}, so their rows are locked. There is
 * always somebody left who can administer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Administration {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Clock clock;
    private final Event<Fact> facts;

    Administration(
            Accounts accounts,
            PasswordLinks links,
            Sessions sessions,
            SecondFactors secondFactors,
            Clock clock,
            Event<Fact> facts) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Makes an account that nobody can sign in with yet.
     *
     * @throws Refusal USERNAME_INVALID, USERNAME_TAKEN or BODY_UNKNOWN
     */
    UUID open(OpenAccount wanted) {
        Account account =
                accounts.newAccount(wanted.username(), wanted.displayName().strip(), wanted.role(), wanted.bodyId());
        account.reachedAt(wanted.email());
        accounts.add(account);
        facts.fire(AccountFact.with(Happening.ACCOUNT_CREATED, account.id(), told(account)));
        return account.id();
    }

    /** @throws Refusal BODY_UNKNOWN or LAST_ADMINISTRATOR */
    void change(Account account, ChangeAccount wanted) {
        Map<String, Object> before = told(account);
        BodyRef body = accounts.body(wanted.bodyId());
        if (wanted.role() != Role.ADMINISTRATOR) {
            keepAnAdministrator(account);
        }
        if (account.change(wanted.displayName().strip(), wanted.email(), wanted.role(), body)) {
            sessions.endAll(account.id());
        }
        facts.fire(new AccountFact(Happening.ACCOUNT_CHANGED, account.id(), before, told(account)));
    }

    /** @throws Refusal LAST_ADMINISTRATOR */
    void disable(Account account) {
        if (account.isDisabled()) {
            return;
        }
        keepAnAdministrator(account);
        account.disable(clock.instant());
        links.withdraw(account.id());
        sessions.endAll(account.id());
        facts.fire(AccountFact.of(Happening.ACCOUNT_DISABLED, account.id()));
    }

    void enable(Account account) {
        if (account.isDisabled()) {
            account.enable();
            facts.fire(AccountFact.of(Happening.ACCOUNT_ENABLED, account.id()));
        }
    }

    void unlock(Account account) {
        account.unlock();
        facts.fire(AccountFact.of(Happening.ACCOUNT_UNLOCKED, account.id()));
    }

    /** For an owner who lost device and recovery codes: the password alone lets in again, until another is set up. */
    void resetSecondFactor(Account account) {
        if (secondFactors.remove(account.id())) {
            sessions.endAll(account.id());
            facts.fire(AccountFact.of(Happening.SECOND_FACTOR_RESET, account.id()));
        }
    }

    /**
     * A link for the owner to set the password, the first or another; the present password works until then.
     *
     * @throws Refusal ACCOUNT_DISABLED
     */
    PasswordLink link(Account account) {
        if (account.isDisabled()) {
            throw new Refusal(
                    AccessProblem.ACCOUNT_DISABLED,
                    "Tài khoản đang ngừng sử dụng. Hãy cho dùng lại trước khi lập liên kết đặt mật khẩu.");
        }
        PasswordLink link = links.make(account.id());
        facts.fire(AccountFact.with(Happening.PASSWORD_LINK_MADE, account.id(), Map.of("expiresAt", link.expiresAt())));
        return link;
    }

    private void keepAnAdministrator(Account account) {
        if (account.role() == Role.ADMINISTRATOR
                && !account.isDisabled()
                && !accounts.isAnotherAdministratorBeside(account)) {
            throw new Refusal(
                    AccessProblem.LAST_ADMINISTRATOR,
                    "Không còn người quản trị nào khác đăng nhập được. Hãy lập một tài khoản quản trị khác và đặt mật"
                            + " khẩu cho tài khoản đó trước.");
        }
    }

    /** What the log keeps of an account: not where its owner is reached. */
    private Map<String, Object> told(Account account) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("username", account.username());
        told.put("displayName", account.displayName());
        told.put("role", account.role());
        told.put("bodyName", accounts.body(account.bodyId()).name());
        return told;
    }
}
