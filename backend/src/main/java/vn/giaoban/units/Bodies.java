package vn.giaoban.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Lists of bodies, read straight into what is shown. */
@ApplicationScoped
class Bodies {

    private static final String COLUMNS = """
            b.id, b.name, b.short_name, b.kind, b.unit_id, v.full_name AS unit_name, v.level, b.organ_code,
            b.valid_from, b.valid_to
            """;

    private static final String ALIASES = """
            (SELECT GROUP_CONCAT(a.alias ORDER BY a.alias SEPARATOR '\n') FROM body_alias a
             WHERE a.body_id = listed.id) AS aliases
            """;

    private static final String LISTED = """
            FROM %s
            JOIN body b ON b.unit_id = v.unit_id
            WHERE %s AND %s
              AND (:unitId IS NULL OR b.unit_id = :unitId)
              AND (:underUnitId IS NULL OR :underUnitId IN (parent.unit_id, top.unit_id))
              AND (:kind IS NULL OR b.kind = :kind)
              AND (:level IS NULL OR v.level = :level)
              AND (:pattern IS NULL
                OR CONCAT(' ', b.name) COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern
                OR EXISTS (SELECT 1 FROM body_alias a
                  WHERE a.body_id = b.id AND CONCAT(' ', a.alias) COLLATE utf8mb4_uca1400_ai_ci LIKE :pattern))
            """.formatted(AsOf.UNIT, AsOf.stands("v"), AsOf.stands("b"));

    /** The part of the list is cut out first, so that aliases are gathered for what is shown and no more. */
    private static final String PAGE = "SELECT listed.*, " + ALIASES + "FROM (SELECT " + COLUMNS + LISTED + """
              AND (:lastId IS NULL OR (b.name, b.id) > (:lastName, :lastId))
            ORDER BY b.name, b.id LIMIT :rows) listed
            ORDER BY listed.name, listed.id
            """;

    private static final String TOTAL = "SELECT COUNT(*) AS total " + LISTED;

    /** Called as they were on the day. */
    private static final String OF_UNIT = "SELECT listed.*, " + ALIASES + "FROM (SELECT "
            + COLUMNS.replace("b.name, b.short_name", nameOnDay("name") + ", " + nameOnDay("short_name"))
            + """
            FROM unit_version v
            JOIN body b ON b.unit_id = v.unit_id
            WHERE v.unit_id = :unitId AND %s AND %s) listed
            ORDER BY listed.name, listed.id
            """.formatted(AsOf.stands("v"), AsOf.stands("b"));

    private static String nameOnDay(String column) {
        return """
                COALESCE((SELECT n.%1$s FROM body_name n WHERE n.body_id = b.id AND n.valid_from <= :asOf
                  ORDER BY n.valid_from DESC LIMIT 1), b.%1$s) AS %1$s""".formatted(column);
    }

    private final Session database;

    Bodies(Session database) {
        this.database = database;
    }

    Page<BodyView> page(BodyFilter filter, PageRequest request) {
        var last = request.cursor();
        var rows = query(PAGE, filter)
                .setParameter("lastName", last.map(key -> key.text(0)).orElse(null), String.class)
                .setParameter("lastId", last.map(key -> key.uuid(1)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultList();
        return Page.of(
                rows.stream().map(Bodies::view).toList(),
                request,
                body -> Cursor.of(body.name(), body.id()),
                query(TOTAL, filter).getSingleResult().get("total", Long.class));
    }

    /** The council and its own organs first. */
    List<BodyView> ofUnit(UUID unitId, LocalDate asOf) {
        return database.createNativeQuery(OF_UNIT, Tuple.class)
                .setParameter("unitId", unitId)
                .setParameter("asOf", asOf)
                .getResultStream()
                .map(Bodies::view)
                .sorted(Comparator.comparing(BodyView::kind))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, BodyFilter filter) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("asOf", filter.asOf())
                .setParameter("pattern", SearchPattern.of(filter.typed()), String.class)
                .setParameter("unitId", filter.unitId(), UUID.class)
                .setParameter("underUnitId", filter.underUnitId(), UUID.class)
                .setParameter("kind", Rows.nameOf(filter.kind()), String.class)
                .setParameter("level", Rows.nameOf(filter.level()), String.class);
    }

    private static BodyView view(Tuple row) {
        return new BodyView(
                Rows.uuid(row, "id"),
                Rows.text(row, "name"),
                Rows.text(row, "short_name"),
                BodyKind.valueOf(Rows.text(row, "kind")),
                Rows.uuid(row, "unit_id"),
                Rows.text(row, "unit_name"),
                UnitLevel.valueOf(Rows.text(row, "level")),
                Rows.text(row, "organ_code"),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"),
                Rows.lines(row, "aliases"));
    }
}
