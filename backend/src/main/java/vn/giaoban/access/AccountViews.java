package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Accounts as administrators see them, read straight into what is shown. */
@ApplicationScoped
class AccountViews {

    /** In one place with {@link AccountState}: the first that fits. */
    private static final String STATE = """
            CASE WHEN a.disabled_at IS NOT NULL THEN 'DISABLED'
              WHEN a.locked_until > :now THEN 'LOCKED'
              WHEN a.password_hash IS NULL
                AND NOT EXISTS (SELECT 1 FROM external_identity e WHERE e.account_id = a.id) THEN 'INVITED'
              ELSE 'ACTIVE' END
            """;

    private static final String COLUMNS = """
            SELECT a.id, a.version, a.username, a.display_name, a.email, a.role, a.body_id, a.last_sign_in_at,
              a.disabled_at, IF(a.locked_until > :now, a.locked_until, NULL) AS locked_until,
              (SELECT l.expires_at FROM password_link l WHERE l.account_id = a.id AND l.expires_at > :now)
                AS link_expires_at,
              EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
                AS second_factor,
              EXISTS (SELECT 1 FROM external_identity e WHERE e.account_id = a.id) AS linked,
            """ + STATE + " AS state FROM account a ";

    private static final String WANTED = """
            JOIN body b ON b.id = a.body_id
            WHERE (:role IS NULL OR a.role = :role)
              AND (:bodyId IS NULL OR a.body_id = :bodyId)
              AND (:state IS NULL OR :state = %s)
              AND (:pattern IS NULL
                OR a.display_name COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern
                OR a.username COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern
                OR b.name COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern)
            """.formatted(STATE);

    private static final String PAGE = COLUMNS + WANTED + """
              AND (:lastId IS NULL OR (a.display_name, a.id) > (:lastName, :lastId))
            ORDER BY a.display_name, a.id LIMIT :rows
            """;

    private static final String TOTAL = "SELECT COUNT(*) AS total FROM account a " + WANTED;

    private static final List<String> TEXTS = List.of("username", "display_name", "email", "role", "state");

    private final Session database;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final Clock clock;

    AccountViews(Session database, UnitDirectory units, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AccountView> page(AccountFilter filter, PageRequest request) {
        Optional<Cursor> last = request.cursor();
        List<Tuple> rows = wanted(typed(query(PAGE)), filter)
                .setParameter("lastName", last.map(key -> key.text(0)).orElse(null), String.class)
                .setParameter("lastId", last.map(key -> key.uuid(1)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultList();
        long total = wanted(query(TOTAL), filter).getSingleResult().get("total", Long.class);
        return Page.of(views(rows), request, view -> Cursor.of(view.displayName(), view.id()), total);
    }

    /** @throws Refusal NOT_FOUND */
    AccountView demand(UUID id) {
        // What was changed in this transaction is not written yet.
        database.flush();
        List<Tuple> rows = typed(query(COLUMNS + "WHERE a.id = :id"))
                .setParameter("id", id)
                .getResultList();
        return views(rows).stream().findFirst().orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND));
    }

    private static NativeQuery<Tuple> wanted(NativeQuery<Tuple> query, AccountFilter filter) {
        return query.setParameter("role", nameOf(filter.role), String.class)
                .setParameter("bodyId", filter.bodyId, UUID.class)
                .setParameter("state", nameOf(filter.state), String.class)
                .setParameter("pattern", pattern(filter.q), String.class);
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("now", clock.instant());
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        query.addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("body_id", UUID.class)
                .addScalar("last_sign_in_at", Instant.class)
                .addScalar("locked_until", Instant.class)
                .addScalar("disabled_at", Instant.class)
                .addScalar("link_expires_at", Instant.class)
                .addScalar("second_factor", Boolean.class)
                .addScalar("linked", Boolean.class);
        TEXTS.forEach(column -> query.addScalar(column, String.class));
        return query;
    }

    private List<AccountView> views(Collection<Tuple> rows) {
        Map<UUID, BodyRef> bodies = units.bodies(
                rows.stream().map(row -> row.get("body_id", UUID.class)).toList());
        UUID own = caller.scope().accountId();
        return rows.stream().map(row -> view(row, bodies, own)).toList();
    }

    private static AccountView view(Tuple row, Map<UUID, BodyRef> bodies, UUID own) {
        UUID id = row.get("id", UUID.class);
        return new AccountView(
                id,
                row.get("version", Long.class),
                row.get("username", String.class),
                row.get("display_name", String.class),
                row.get("email", String.class),
                Role.valueOf(row.get("role", String.class)),
                bodies.get(row.get("body_id", UUID.class)),
                AccountState.valueOf(row.get("state", String.class)),
                row.get("last_sign_in_at", Instant.class),
                row.get("locked_until", Instant.class),
                row.get("disabled_at", Instant.class),
                row.get("link_expires_at", Instant.class),
                row.get("second_factor", Boolean.class),
                row.get("linked", Boolean.class),
                id.equals(own));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String pattern(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
