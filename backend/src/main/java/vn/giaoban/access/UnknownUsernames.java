package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The failed attempts under names that no account has. */
@ApplicationScoped
class UnknownUsernames {

    /** Failures in a row are forgotten after a day without another one. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final EntityManager entities;

    UnknownUsernames(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Instant> lockedUntil(String username, Instant now) {
        return Optional.ofNullable(entities.find(UnknownUsername.class, UnknownUsername.hashOf(username)))
                .flatMap(name -> name.lockedUntil(now));
    }

    /** Locks the row first, so that guesses made side by side are all counted. @return the lock that held until now */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Instant> failed(String username, Instant now, LockOutRule rule) {
        String hash = UnknownUsername.hashOf(username);
        entities.createNativeQuery("""
                        insert ignore into unknown_username (name_hash, failed_count, last_failed_at)
                        values (:hash, 0, :now)
                        """)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
        UnknownUsername name = entities.find(UnknownUsername.class, hash, LockModeType.PESSIMISTIC_WRITE);
        Optional<Instant> lockedBefore = name.lockedUntil(now);
        name.signInFailed(now, rule);
        return lockedBefore;
    }

    @Transactional
    void purge(Instant now) {
        entities.createQuery("delete UnknownUsername where lastFailedAt < :forgotten")
                .setParameter("forgotten", now.minus(REMEMBERED))
                .executeUpdate();
    }
}
