package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The links with which owners set their passwords: one for each account, once, for a while. */
@ApplicationScoped
class PasswordLinks {

    private static final String MAKE = """
            INSERT INTO password_link (account_id, token_hash, expires_at) VALUES (:account, :hash, :end)
            ON DUPLICATE KEY UPDATE token_hash = :hash, expires_at = :end
            """;

    private static final String FIND = """
            SELECT a.id, a.username, a.display_name, l.expires_at
            FROM password_link l JOIN account a ON a.id = l.account_id
            WHERE l.token_hash = :hash AND l.expires_at > :now AND a.disabled_at IS NULL
            """;

    private final Session database;
    private final Clock clock;
    private final AccessConfig.PasswordLink config;

    PasswordLinks(Session database, Clock clock, AccessConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config.passwordLink();
    }

    /** A new link; the one before opens nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    PasswordLink make(UUID accountId) {
        SecretToken token = SecretToken.random();
        Instant end = clock.instant().plus(config.life());
        database.flush();
        database.createNativeMutationQuery(MAKE)
                .setParameter("account", accountId)
                .setParameter("hash", token.hash())
                .setParameter("end", end)
                .executeUpdate();
        return new PasswordLink(token.secret(), end);
    }

    /** Empty when the link was used, replaced or has expired, and when its account is disabled. */
    Optional<LinkedAccount> find(SecretToken token) {
        return database.createNativeQuery(FIND, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("username", String.class)
                .addScalar("display_name", String.class)
                .addScalar("expires_at", Instant.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new LinkedAccount(
                        row.get("id", UUID.class),
                        row.get("username", String.class),
                        row.get("display_name", String.class),
                        row.get("expires_at", Instant.class)));
    }

    /** @return whether it was there to be used up: of two who use it at the same time one alone hears yes */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean use(SecretToken token) {
        return database.createNativeMutationQuery(
                                "DELETE FROM password_link WHERE token_hash = :hash AND expires_at > :now")
                        .setParameter("hash", token.hash())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID accountId) {
        database.createNativeMutationQuery("DELETE FROM password_link WHERE account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Transactional
    void purge() {
        database.createNativeMutationQuery("DELETE FROM password_link WHERE expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
