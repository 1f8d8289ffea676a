package vn.giaoban.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Lists of units, read straight into what is shown. A unit is found by every name that it ever bore. */
@ApplicationScoped
class Units {

    /** Over {@link AsOf#UNIT}: what {@link #view} reads. */
    static final String COLUMNS = """
            v.unit_id AS id, v.name, v.full_name, v.type, v.level, v.code, v.parent_id,
            CONCAT_WS(' › ', top.full_name, parent.full_name, v.full_name) AS path, v.valid_from, v.valid_to,
            (SELECT COUNT(*) FROM unit_version child WHERE child.parent_id = v.unit_id AND %s) AS child_count
            """.formatted(AsOf.stands("child"));

    private static final String LISTED = """
            FROM %s
            WHERE %s
              AND (:parentId IS NULL OR v.parent_id = :parentId)
              AND (:roots = 0 OR v.parent_id IS NULL)
              AND (:level IS NULL OR v.level = :level)
              AND (:type IS NULL OR v.type = :type)
              AND (:pattern IS NULL
                OR CONCAT(' ', v.full_name) COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern
                OR EXISTS (SELECT 1 FROM unit_version known WHERE known.unit_id = v.unit_id
                  AND CONCAT(' ', known.full_name) COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern)
                OR EXISTS (SELECT 1 FROM unit_alias a
                  WHERE a.unit_id = v.unit_id AND CONCAT(' ', a.alias) COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern))
            """.formatted(AsOf.UNIT, AsOf.stands("v"));

    private static final String PAGE = "SELECT " + COLUMNS + LISTED + """
              AND (:lastId IS NULL OR (v.name, v.full_name, v.unit_id) > (:lastName, :lastFullName, :lastId))
            ORDER BY v.name, v.full_name, v.unit_id
            """;

    private static final String TOTAL = "SELECT COUNT(*) AS total " + LISTED;

    private static final String LATEST = """
            SELECT v.unit_id AS id, v.name, v.full_name, v.level
            FROM unit_version v WHERE v.unit_id = :id
            ORDER BY v.valid_from <= :today DESC, IF(v.valid_from <= :today, -1, 1) * TO_DAYS(v.valid_from) LIMIT 1
            """;

    private final Session database;
    private final Clock clock;

    Units(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<UnitView> page(UnitFilter filter, PageRequest request) {
        Page<UnitView> rows = rows(filter, request);
        return new Page<>(
                rows.items(),
                rows.nextCursor(),
                query(TOTAL, filter).getSingleResult().get("total", Long.class));
    }

    /** A page without the number of all, for a list to be kept. */
    Page<UnitView> rows(UnitFilter filter, PageRequest request) {
        var last = request.cursor();
        var rows = query(PAGE, filter)
                .setParameter("lastName", last.map(key -> key.text(0)).orElse(null), String.class)
                .setParameter("lastFullName", last.map(key -> key.text(1)).orElse(null), String.class)
                .setParameter("lastId", last.map(key -> key.uuid(2)).orElse(null), UUID.class)
                .setMaxResults(request.rows())
                .getResultList();
        return Page.of(
                rows.stream().map(Units::view).toList(),
                request,
                unit -> Cursor.of(unit.name(), unit.fullName(), unit.id()),
                null);
    }

    /** As it is called now, or was when it ended. */
    Optional<UnitRef> ref(UUID id) {
        return database.createNativeQuery(LATEST, Tuple.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .uniqueResultOptional()
                .map(row -> Rows.ref(row, ""));
    }

    private NativeQuery<Tuple> query(String sql, UnitFilter filter) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("asOf", filter.asOf())
                .setParameter("pattern", SearchPattern.of(filter.typed()), String.class)
                .setParameter("parentId", filter.parentId(), UUID.class)
                .setParameter("roots", filter.roots() ? 1 : 0)
                .setParameter("level", Rows.nameOf(filter.level()), String.class)
                .setParameter("type", Rows.nameOf(filter.type()), String.class);
    }

    static UnitView view(Tuple row) {
        return new UnitView(
                Rows.uuid(row, "id"),
                Rows.text(row, "name"),
                Rows.text(row, "full_name"),
                UnitType.valueOf(Rows.text(row, "type")),
                UnitLevel.valueOf(Rows.text(row, "level")),
                Rows.text(row, "code"),
                Rows.uuid(row, "parent_id"),
                Rows.text(row, "path"),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"),
                row.get("child_count", Number.class).intValue());
    }
}
