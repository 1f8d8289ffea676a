package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions: opened at sign-in, looked up at every request, ended by their owner or by time. */
@ApplicationScoped
class Sessions {

    private final EntityManager entities;
    private final Clock clock;
    private final AccessConfig.Session config;

    Sessions(EntityManager entities, Clock clock, AccessConfig config) {
        this.entities = entities;
        this.clock = clock;
        this.config = config.session();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    SessionToken open(UUID accountId, String device) {
        Instant now = clock.instant();
        SessionToken token = SessionToken.random();
        entities.persist(
                new AccountSession(Ids.next(), accountId, token, now, now.plus(config.life()), device));
        return token;
    }

    /** The session of a token, unless it has ended by time or its account is disabled. */
    Optional<CallerSession> find(SessionToken token) {
        Instant now = clock.instant();
        return entities.createQuery(
                        """
                        select new vn.giaoban.access.CallerSession(
                            s.id, s.lastSeenAt, s.expiresAt,
                            a.id, a.username, a.displayName, a.role, a.bodyId, a.unitId, b.name, a.mustChangePassword)
                        from AccountSession s
                        join Account a on a.id = s.accountId
                        join Body b on b.id = a.bodyId
                        where s.tokenHash = :hash and s.expiresAt > :now and s.lastSeenAt > :idleSince
                          and a.disabledAt is null
                        """,
                        CallerSession.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .getResultStream()
                .findFirst();
    }

    /** Whether the session's last sign of life is old enough to be written again. */
    boolean seenLongAgo(CallerSession session) {
        return Duration.between(session.lastSeenAt(), clock.instant()).compareTo(config.seenEvery()) >= 0;
    }

    @Transactional
    void seen(UUID sessionId) {
        entities.createQuery("update AccountSession set lastSeenAt = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    /** When the session ends if nothing more is asked for, but for the request that is under way. */
    Instant endOf(CallerSession session) {
        Instant idleEnd = clock.instant().plus(config.idle());
        return idleEnd.isBefore(session.expiresAt()) ? idleEnd : session.expiresAt();
    }

    /** The live sessions of an account, the one last seen first. */
    List<AccountSession> of(UUID accountId) {
        Instant now = clock.instant();
        return entities.createQuery(
                        """
                        from AccountSession
                        where accountId = :account and expiresAt > :now and lastSeenAt > :idleSince
                        order by lastSeenAt desc, id desc
                        """,
                        AccountSession.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .getResultList();
    }

    @Transactional
    void end(SessionToken token) {
        entities.createQuery("delete AccountSession where tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** @return whether the account had such a session */
    @Transactional
    boolean end(UUID accountId, UUID sessionId) {
        return entities.createQuery("delete AccountSession where accountId = :account and id = :id")
                        .setParameter("account", accountId)
                        .setParameter("id", sessionId)
                        .executeUpdate()
                > 0;
    }

    @Transactional
    void endAll(UUID accountId) {
        entities.createQuery("delete AccountSession where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Transactional
    void endOthers(UUID accountId, UUID keptSessionId) {
        entities.createQuery("delete AccountSession where accountId = :account and id <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", keptSessionId)
                .executeUpdate();
    }

    /** Deletes what has ended by time. @return how many */
    @Transactional
    int purge() {
        Instant now = clock.instant();
        return entities.createQuery("delete AccountSession where expiresAt <= :now or lastSeenAt <= :idleSince")
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .executeUpdate();
    }
}
