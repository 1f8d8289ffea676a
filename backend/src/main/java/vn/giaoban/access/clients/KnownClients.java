package vn.giaoban.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.access.oidc.AccessTokens;

/** Who stands behind what a request shows: one statement by a unique key, so that what was taken back ends at once. */
@ApplicationScoped
class KnownClients {

    private static final String CLIENT = """
            c.id, c.name, c.role, c.scopes, c.body_id, c.unit_id, b.name AS body_name, c.requests_per_minute
            """;

    private static final String BY_KEY = "SELECT k.id AS key_id, " + CLIENT + """
            FROM api_key k
            JOIN api_client c ON c.id = k.client_id
            JOIN body b ON b.id = c.body_id
            WHERE k.key_hash = :shown AND k.expires_at > :now AND c.revoked_at IS NULL
            """;

    private static final String BY_ISSUER_NAME = "SELECT CAST(NULL AS uuid) AS key_id, " + CLIENT + """
            FROM api_client c
            JOIN body b ON b.id = c.body_id
            WHERE c.issuer_client_id = :shown AND c.revoked_at IS NULL AND c.created_at <= :now
            """;

    private static final List<String> IDS = List.of("key_id", "id", "body_id", "unit_id");
    private static final List<String> TEXTS = List.of("name", "role", "scopes", "body_name");

    private final Session database;
    private final AccessTokens tokens;
    private final Clock clock;

    KnownClients(Session database, AccessTokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param shown what stood behind «Bearer» */
    @ActivateRequestContext
    Optional<CallingClient> find(String shown) {
        return shown.startsWith(KeySecret.MARK)
                ? KeySecret.of(shown).flatMap(this::byKey)
                : tokens.read(shown).flatMap(this::byToken);
    }

    private Optional<CallingClient> byKey(KeySecret key) {
        return one(database.createNativeQuery(BY_KEY, Tuple.class).setParameter("shown", key.hash()));
    }

    /** A token that names scopes of ours may do these alone; one that names none, whatever its client may. */
    private Optional<CallingClient> byToken(AccessTokens.Token token) {
        Set<ApiScope> named = EnumSet.allOf(ApiScope.class).stream()
                .filter(scope -> token.scopes().contains(scope.code()))
                .collect(Collectors.toSet());
        return one(database.createNativeQuery(BY_ISSUER_NAME, Tuple.class).setParameter("shown", token.clientId()))
                .map(client -> named.isEmpty() ? client : client.narrowedTo(both(client.scopes(), named)));
    }

    private static Set<ApiScope> both(Set<ApiScope> first, Set<ApiScope> second) {
        return first.stream().filter(second::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<CallingClient> one(NativeQuery<Tuple> query) {
        Instant now = clock.instant();
        IDS.forEach(column -> query.addScalar(column, UUID.class));
        TEXTS.forEach(column -> query.addScalar(column, String.class));
        return query.addScalar("requests_per_minute", Integer.class)
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(row -> new CallingClient(
                        row.get("id", UUID.class),
                        row.get("key_id", UUID.class),
                        row.get("name", String.class),
                        Role.valueOf(row.get("role", String.class)),
                        ApiScope.stored(row.get("scopes", String.class)),
                        row.get("body_id", UUID.class),
                        row.get("unit_id", UUID.class),
                        row.get("body_name", String.class),
                        row.get("requests_per_minute", Integer.class)));
    }
}
