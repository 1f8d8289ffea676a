package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.secrets.SecretBox;
import vn.giaoban.platform.Ids;

/** The sessions: opened at sign-in, looked up at every request, ended by their owner or by time. */
@ApplicationScoped
class Sessions {

    /** Runs before every request, so it is one statement by a unique key and nothing is loaded that is not used. */
    private static final String LOOK_UP = """
            SELECT s.id, s.last_seen_at, s.expires_at, s.account_id,
              a.username, a.display_name, a.role, a.body_id, a.unit_id, a.must_change_password, b.name AS body_name,
              EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
                AS second_factor,
              s.id_token IS NOT NULL AS from_issuer
            FROM account_session s
            JOIN account a ON a.id = s.account_id
            JOIN body b ON b.id = a.body_id
            WHERE s.token_hash = :hash AND s.expires_at > :now AND s.last_seen_at > :idleSince
              AND a.disabled_at IS NULL
            """;

    private final Session database;
    private final Clock clock;
    private final AccessConfig.Session config;
    private final SecondFactorRule secondFactor;
    private final SecretBox box;

    Sessions(Session database, Clock clock, AccessConfig config, SecretBox box) {
        this.database = database;
        this.clock = clock;
        this.config = config.session();
        this.box = box;
        this.secondFactor = config.secondFactor().rule();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    SecretToken open(UUID accountId, String device) {
        SecretToken token = SecretToken.random();
        database.persist(newSession(accountId, token, device));
        return token;
    }

    /** The same for somebody whom an issuer vouches for with this token. */
    @Transactional(Transactional.TxType.MANDATORY)
    SecretToken openBy(String idToken, UUID accountId, String device) {
        SecretToken token = SecretToken.random();
        AccountSession session = newSession(accountId, token, device);
        session.openedBy(box.seal(idToken.getBytes(StandardCharsets.US_ASCII), session.id()));
        database.persist(session);
        return token;
    }

    private AccountSession newSession(UUID accountId, SecretToken token, String device) {
        Instant now = clock.instant();
        return new AccountSession(Ids.next(), accountId, token, now, now.plus(config.life()), device);
    }

    /** The issuer's token of a session that it opened. */
    Optional<String> idTokenOf(UUID sessionId) {
        return database.createQuery("select idToken from AccountSession where id = :id", byte[].class)
                .setParameter("id", sessionId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(kept -> new String(box.open(kept, sessionId), StandardCharsets.US_ASCII));
    }

    /** The session of a token, unless it has ended by time or its account is disabled. */
    Optional<CallerSession> find(SecretToken token) {
        Instant now = clock.instant();
        return database.createNativeQuery(LOOK_UP, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("last_seen_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .addScalar("account_id", UUID.class)
                .addScalar("username", String.class)
                .addScalar("display_name", String.class)
                .addScalar("role", String.class)
                .addScalar("body_id", UUID.class)
                .addScalar("unit_id", UUID.class)
                .addScalar("body_name", String.class)
                .addScalar("must_change_password", Boolean.class)
                .addScalar("second_factor", Boolean.class)
                .addScalar("from_issuer", Boolean.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .uniqueResultOptional()
                .map(row -> CallerSession.of(row, secondFactor));
    }

    /** Whether the session's last sign of life is old enough to be written again. */
    boolean seenLongAgo(CallerSession session) {
        return Duration.between(session.lastSeenAt(), clock.instant()).compareTo(config.seenEvery()) >= 0;
    }

    @Transactional
    void seen(UUID sessionId) {
        database.createMutationQuery("update AccountSession set lastSeenAt = :now where id = :id")
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
        return database.createQuery("""
                        from AccountSession
                        where accountId = :account and expiresAt > :now and lastSeenAt > :idleSince
                        order by lastSeenAt desc, id desc
                        """, AccountSession.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .getResultList();
    }

    @Transactional
    void end(SecretToken token) {
        database.createMutationQuery("delete AccountSession where tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    @Transactional
    void end(UUID sessionId) {
        database.createMutationQuery("delete AccountSession where id = :id")
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    /** @return whether the account had such a session */
    @Transactional
    boolean end(UUID accountId, UUID sessionId) {
        return database.createMutationQuery("delete AccountSession where accountId = :account and id = :id")
                        .setParameter("account", accountId)
                        .setParameter("id", sessionId)
                        .executeUpdate()
                > 0;
    }

    /** Those under way between password and code too. @return how many there were */
    @Transactional
    int endAll(UUID accountId) {
        endPending(accountId);
        return database.createMutationQuery("delete AccountSession where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    @Transactional
    void endOthers(UUID accountId, UUID keptSessionId) {
        endPending(accountId);
        database.createMutationQuery("delete AccountSession where accountId = :account and id <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", keptSessionId)
                .executeUpdate();
    }

    private void endPending(UUID accountId) {
        database.createNativeMutationQuery("DELETE FROM pending_sign_in WHERE account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Deletes what has ended by time. @return how many */
    @Transactional
    int purge() {
        Instant now = clock.instant();
        return database.createMutationQuery("delete AccountSession where expiresAt <= :now or lastSeenAt <= :idleSince")
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(config.idle()))
                .executeUpdate();
    }
}
