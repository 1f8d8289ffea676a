package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Sign-ins whose password was right and whose code is still to come. */
@ApplicationScoped
class PendingSignIns {

    private final Session database;
    private final Clock clock;
    private final AccessConfig.SecondFactor config;

    PendingSignIns(Session database, Clock clock, AccessConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config.secondFactor();
    }

    /** @param device the browser that waits, in words */
    record Pending(UUID accountId, String device) {}

    /** @param token what the browser shows with the code */
    record Opened(SecretToken token, Instant expiresAt) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Opened open(UUID accountId, String device) {
        SecretToken token = SecretToken.random();
        Instant end = clock.instant().plus(config.pending());
        database.createNativeMutationQuery("""
                        INSERT INTO pending_sign_in (token_hash, account_id, device, expires_at)
                        VALUES (:hash, :account, :device, :end)
                        """)
                .setParameter("hash", token.hash())
                .setParameter("account", accountId)
                .setParameter("device", device)
                .setParameter("end", end)
                .executeUpdate();
        return new Opened(token, end);
    }

    Optional<Pending> find(SecretToken token) {
        return database.createNativeQuery("""
                        SELECT account_id, device FROM pending_sign_in WHERE token_hash = :hash AND expires_at > :now
                        """, Tuple.class)
                .addScalar("account_id", UUID.class)
                .addScalar("device", String.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new Pending(row.get("account_id", UUID.class), row.get("device", String.class)));
    }

    /** @return whether it was there to be used up */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean use(SecretToken token) {
        return database.createNativeMutationQuery("DELETE FROM pending_sign_in WHERE token_hash = :hash")
                        .setParameter("hash", token.hash())
                        .executeUpdate()
                > 0;
    }

    @Transactional
    void purge() {
        database.createNativeMutationQuery("DELETE FROM pending_sign_in WHERE expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
