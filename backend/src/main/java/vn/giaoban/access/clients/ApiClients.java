package vn.giaoban.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** The clients and their keys, as far as the one who asks looks after them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApiClients {

    private static final String END_EARLIER = """
            UPDATE api_key SET expires_at = :until WHERE client_id = :client AND expires_at > :until
            """;

    private static final String LAST_END =
            "SELECT MAX(expires_at) AS last FROM api_key WHERE client_id = :client AND expires_at > :now";

    private final Session database;

    ApiClients(Session database) {
        this.database = database;
    }

    /** The body whose clients somebody sees; null for all of them. */
    static @Nullable UUID seenBody(Scope scope) {
        return scope.may(Permission.ADMINISTER) ? null : scope.bodyId();
    }

    /**
     * The client for somebody who changes it, its row locked until the transaction ends.
     *
     * @throws Refusal NOT_FOUND, PRECONDITION_REQUIRED or VERSION_CONFLICT
     */
    ApiClient demand(UUID id, Scope scope, @Nullable String ifMatch) {
        ApiClient client = database.find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE);
        UUID seen = seenBody(scope);
        if (client == null || seen != null && !seen.equals(client.bodyId())) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        Versions.require(ifMatch, client.version());
        return client;
    }

    void add(ApiClient client) {
        database.persist(client);
    }

    boolean isNamedAtIssuer(String issuerClientId) {
        return !database.createQuery("select 1 from ApiClient where issuerClientId = :name", Integer.class)
                .setParameter("name", issuerClientId)
                .getResultList()
                .isEmpty();
    }

    void add(ApiKey key) {
        database.persist(key);
    }

    /** @return until when keys made before still work; empty when none does */
    Optional<Instant> endEarlier(UUID clientId, Instant until, Instant now) {
        database.createNativeMutationQuery(END_EARLIER)
                .setParameter("client", clientId)
                .setParameter("until", until)
                .executeUpdate();
        return Optional.ofNullable(database.createNativeQuery(LAST_END, Instant.class)
                .addScalar("last", Instant.class)
                .setParameter("client", clientId)
                .setParameter("now", now)
                .getSingleResult());
    }
}
