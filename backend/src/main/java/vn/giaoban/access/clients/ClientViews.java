package vn.giaoban.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Clients as they are shown, with their live keys: a page is three statements, however long. */
@ApplicationScoped
class ClientViews {

    private static final String COLUMNS = """
            SELECT c.id, c.version, c.name, c.body_id, c.role, c.scopes, c.requests_per_minute, c.issuer_client_id,
              c.keys_made, c.created_at, c.created_by, c.last_used_at, c.revoked_at
            FROM api_client c
            WHERE (:bodyId IS NULL OR c.body_id = :bodyId)
            """;

    private static final String PAGE = COLUMNS + """
              AND (:pattern IS NULL OR c.name COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern)
              AND (:lastId IS NULL OR (c.name, c.id) > (:lastName, :lastId))
            ORDER BY c.name, c.id LIMIT :rows
            """;

    private static final String ONE = COLUMNS + " AND c.id = :id";

    private static final String KEYS = """
            SELECT id, client_id, prefix, created_at, expires_at, last_used_at FROM api_key
            WHERE client_id IN (:clients) AND expires_at > :now ORDER BY created_at DESC, id DESC
            """;

    private static final List<String> TEXTS = List.of("name", "role", "scopes", "issuer_client_id", "created_by");
    private static final List<String> MOMENTS = List.of("created_at", "last_used_at", "revoked_at");

    private final Session database;
    private final UnitDirectory units;
    private final Clock clock;

    ClientViews(Session database, UnitDirectory units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    Page<ApiClientView> page(Scope scope, @Nullable String q, PageRequest request) {
        var last = request.cursor();
        List<Tuple> rows = seenBy(scope, database.createNativeQuery(PAGE, Tuple.class))
                .setParameter("pattern", pattern(q), String.class)
                .setParameter("lastName", last.map(key -> key.text(0)).orElse(null), String.class)
                .setParameter("lastId", last.map(key -> key.uuid(1)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultList();
        return Page.of(views(rows), request, view -> Cursor.of(view.name(), view.id()), null);
    }

    /** @throws Refusal NOT_FOUND */
    ApiClientView demand(UUID id, Scope scope) {
        // What was changed in this transaction is not written yet.
        database.flush();
        List<Tuple> rows = seenBy(scope, database.createNativeQuery(ONE, Tuple.class))
                .setParameter("id", id)
                .getResultList();
        return views(rows).stream().findFirst().orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND));
    }

    private static NativeQuery<Tuple> seenBy(Scope scope, NativeQuery<Tuple> query) {
        query.addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("body_id", UUID.class)
                .addScalar("requests_per_minute", Integer.class)
                .addScalar("keys_made", Integer.class);
        TEXTS.forEach(column -> query.addScalar(column, String.class));
        MOMENTS.forEach(column -> query.addScalar(column, Instant.class));
        return query.setParameter("bodyId", ApiClients.seenBody(scope), UUID.class);
    }

    private List<ApiClientView> views(List<Tuple> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, BodyRef> bodies = units.bodies(
                rows.stream().map(row -> row.get("body_id", UUID.class)).toList());
        Map<UUID, List<ApiKeyView>> keys =
                keysOf(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> view(row, bodies, keys.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<ApiKeyView>> keysOf(List<UUID> clients) {
        return database.createNativeQuery(KEYS, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("client_id", UUID.class)
                .addScalar("prefix", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .setParameterList("clients", clients)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("client_id", UUID.class),
                        Collectors.mapping(ClientViews::key, Collectors.toList())));
    }

    private static ApiKeyView key(Tuple row) {
        return new ApiKeyView(
                row.get("id", UUID.class),
                row.get("prefix", String.class),
                row.get("created_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("last_used_at", Instant.class));
    }

    private static ApiClientView view(Tuple row, Map<UUID, BodyRef> bodies, List<ApiKeyView> keys) {
        boolean revoked = row.get("revoked_at") != null;
        return new ApiClientView(
                row.get("id", UUID.class),
                row.get("version", Long.class),
                row.get("name", String.class),
                bodies.get(row.get("body_id", UUID.class)),
                Role.valueOf(row.get("role", String.class)),
                List.copyOf(ApiScope.stored(row.get("scopes", String.class))),
                row.get("requests_per_minute", Integer.class),
                row.get("issuer_client_id", String.class),
                revoked ? ApiClientState.REVOKED : standing(row, keys),
                revoked ? List.of() : keys,
                row.get("created_at", Instant.class),
                row.get("created_by", String.class),
                row.get("last_used_at", Instant.class),
                row.get("revoked_at", Instant.class));
    }

    private static ApiClientState standing(Tuple row, List<ApiKeyView> keys) {
        if (row.get("issuer_client_id") != null || !keys.isEmpty()) {
            return ApiClientState.ACTIVE;
        }
        return row.get("keys_made", Integer.class) == 0 ? ApiClientState.WITHOUT_KEY : ApiClientState.EXPIRED;
    }

    private static @Nullable String pattern(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
