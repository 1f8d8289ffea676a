package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.password.PasswordRule;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** The accounts: made here, found here. */
@ApplicationScoped
public class Accounts {

    private final EntityManager entities;
    private final UnitDirectory units;
    private final Passwords passwords;
    private final Clock clock;
    private final TxRetry transactions;

    Accounts(EntityManager entities, UnitDirectory units, Passwords passwords, Clock clock, TxRetry transactions) {
        this.entities = entities;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Makes an account with a password.
     *
     * @return its id
     * @throws Refusal USERNAME_INVALID, USERNAME_TAKEN, BODY_UNKNOWN or PASSWORD_TOO_WEAK
     */
    @ActivateRequestContext
    public UUID create(NewAccount wanted) {
        Account account = newAccount(wanted.username(), wanted.displayName(), wanted.role(), wanted.bodyId());
        WeakPassword.refuse(PasswordRule.weaknesses(wanted.password(), wanted.username()), "password");
        account.changePassword(passwords.hash(wanted.password()), clock.instant());
        if (wanted.mustChange()) {
            account.demandNewPassword();
        }
        transactions.run(() -> add(account));
        return account.id();
    }

    /**
     * An account without a password, not kept yet.
     *
     * @throws Refusal USERNAME_INVALID or BODY_UNKNOWN
     */
    Account newAccount(String username, String displayName, Role role, UUID bodyId) {
        if (!Username.isValid(username)) {
            throw new Refusal(
                    AccessProblem.USERNAME_INVALID,
                    "Tên đăng nhập không hợp lệ.",
                    List.of(new Violation(
                            "username",
                            "Tên đăng nhập gồm từ 2 đến 64 chữ thường không dấu và chữ số, các từ cách nhau bằng dấu"
                                    + " chấm.")));
        }
        return new Account(Ids.next(), username, displayName, role, body(bodyId));
    }

    /** @throws Refusal BODY_UNKNOWN */
    BodyRef body(UUID id) {
        return units.body(id)
                .orElseThrow(() -> new Refusal(
                        AccessProblem.BODY_UNKNOWN,
                        "Không có cơ quan, đơn vị này.",
                        List.of(new Violation("bodyId", "Hãy chọn một cơ quan trong danh mục."))));
    }

    /** @throws Refusal USERNAME_TAKEN */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Account account) {
        if (exists(account.username())) {
            throw new Refusal(
                    AccessProblem.USERNAME_TAKEN,
                    "Tên đăng nhập này đã có người dùng.",
                    List.of(new Violation("username", "Hãy chọn tên đăng nhập khác.")));
        }
        entities.persist(account);
    }

    /** Whether there is an account that somebody can sign in with. */
    boolean isAnyOpen() {
        return !entities.createQuery(
                        "select 1 from Account a where passwordHash is not null"
                                + " or exists (select 1 from ExternalIdentity e where e.accountId = a.id)",
                        Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody has this user name. */
    @ActivateRequestContext
    public boolean exists(String username) {
        return find(username).isPresent();
    }

    /** Who the account is now, for work that goes on without a session; empty when it is disabled or gone. */
    @Transactional
    public Optional<Scope> enabled(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .filter(account -> !account.isDisabled())
                .map(Account::scope);
    }

    Optional<Account> find(String username) {
        return entities.createQuery("from Account where username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The account with its row locked until the transaction ends; null when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    @Nullable
    Account lock(UUID id) {
        return entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The account for an administrator who changes it, locked as by {@link #lock}.
     *
     * @param ifMatch the version that the administrator has seen
     * @throws Refusal NOT_FOUND, PRECONDITION_REQUIRED or VERSION_CONFLICT
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Account demand(UUID id, @Nullable String ifMatch) {
        Account account = lock(id);
        if (account == null) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        Versions.require(ifMatch, account.version());
        return account;
    }

    /**
     * Administrators who can sign in, but for one; all of their rows are locked, so that two who go at the same time
     * see each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isAnotherAdministratorBeside(Account account) {
        return entities.createQuery(
                        "from Account a where role = :role and disabledAt is null and (passwordHash is not null"
                                + " or exists (select 1 from ExternalIdentity e where e.accountId = a.id)) order by id",
                        Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(other -> !other.id().equals(account.id()));
    }
}
