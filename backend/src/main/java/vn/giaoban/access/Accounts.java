package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.access.password.PasswordRule;
import vn.giaoban.access.password.Passwords;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
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
     * Makes an account.
     *
     * @return its id
     * @throws Refusal USERNAME_INVALID, USERNAME_TAKEN, BODY_UNKNOWN or PASSWORD_TOO_WEAK
     */
    @ActivateRequestContext
    public UUID create(NewAccount wanted) {
        if (!Username.isValid(wanted.username())) {
            throw new Refusal(
                    AccessProblem.USERNAME_INVALID,
                    "Tên đăng nhập gồm từ 2 đến 64 chữ thường không dấu và chữ số, các từ cách nhau bằng dấu chấm.");
        }
        WeakPassword.refuse(PasswordRule.weaknesses(wanted.password(), wanted.username()), "password");
        BodyRef body = units.body(wanted.bodyId()).orElseThrow(() -> new Refusal(AccessProblem.BODY_UNKNOWN));
        Account account =
                new Account(Ids.next(), wanted, body.unitId(), passwords.hash(wanted.password()), clock.instant());
        transactions.run(() -> {
            if (exists(wanted.username())) {
                throw new Refusal(AccessProblem.USERNAME_TAKEN);
            }
            entities.persist(account);
        });
        return account.id();
    }

    /** Whether somebody has this user name. */
    @ActivateRequestContext
    public boolean exists(String username) {
        return find(username).isPresent();
    }

    Optional<Account> find(String username) {
        return entities.createQuery("from Account where username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The account with its row locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Account lock(UUID id) {
        return entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
