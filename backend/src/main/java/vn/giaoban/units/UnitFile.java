package vn.giaoban.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All that is known of one unit: four statements, whatever its size. */
@ApplicationScoped
class UnitFile {

    private static final String VERSIONS = """
            SELECT v.full_name AS unit_full_name, v.type, v.code, v.valid_from, v.valid_to,
              parent.unit_id AS id, parent.name, parent.full_name, parent.level
            FROM unit_version v
            LEFT JOIN unit_version parent ON parent.unit_id = v.parent_id
              AND parent.valid_from <= v.valid_from AND (parent.valid_to IS NULL OR parent.valid_to >= v.valid_from)
            WHERE v.unit_id = :id
            ORDER BY v.valid_from
            """;

    private static final String HEAD = "SELECT " + Units.COLUMNS + """
            , parent.unit_id AS parent_ref_id, parent.name AS parent_ref_name,
            parent.full_name AS parent_ref_full_name, parent.level AS parent_ref_level,
            top.unit_id AS top_id, top.name AS top_name, top.full_name AS top_full_name, top.level AS top_level,
            (SELECT GROUP_CONCAT(a.alias ORDER BY a.alias SEPARATOR '\n') FROM unit_alias a
             WHERE a.unit_id = v.unit_id) AS aliases
            FROM %s
            WHERE v.unit_id = :id AND %s
            """.formatted(AsOf.UNIT, AsOf.stands("v"));

    private static final String SUCCESSIONS = """
            SELECT s.predecessor_id = :id AS onward, s.on_date, s.note, v.unit_id AS id, v.name, v.full_name, v.level
            FROM unit_succession s
            JOIN unit_version v ON v.unit_id = IF(s.predecessor_id = :id, s.successor_id, s.predecessor_id)
              AND v.valid_from = (SELECT MAX(known.valid_from) FROM unit_version known
                WHERE known.unit_id = v.unit_id AND known.valid_from <= s.on_date)
            WHERE s.predecessor_id = :id OR s.successor_id = :id
            ORDER BY s.on_date, v.name, v.full_name
            """;

    private final Session database;
    private final Bodies bodies;

    UnitFile(Session database, Bodies bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    /** As of the day, or of the nearest day on which the unit stood. Empty when there is no such unit. */
    Optional<UnitDetail> open(UUID id, LocalDate asOf) {
        var versions =
                query(VERSIONS, id).getResultStream().map(UnitFile::version).toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(open(id, versions, nearestDay(versions, asOf)));
    }

    private UnitDetail open(UUID id, List<UnitVersionView> versions, LocalDate day) {
        var head = query(HEAD, id).setParameter("asOf", day).getSingleResult();
        var unit = Units.view(head);
        var successions = query(SUCCESSIONS, id).getResultList();
        return new UnitDetail(
                unit.id(),
                unit.name(),
                unit.fullName(),
                unit.type(),
                unit.level(),
                unit.code(),
                unit.parentId(),
                unit.path(),
                unit.validFrom(),
                unit.validTo(),
                unit.childCount(),
                Rows.lines(head, "aliases"),
                Stream.of(Rows.ref(head, "top_"), Rows.ref(head, "parent_ref_"))
                        .filter(Objects::nonNull)
                        .toList(),
                versions,
                successions(successions, false),
                successions(successions, true),
                bodies.ofUnit(id, day));
    }

    private NativeQuery<Tuple> query(String sql, UUID id) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("id", id);
    }

    private static UnitVersionView version(Tuple row) {
        return new UnitVersionView(
                Rows.text(row, "unit_full_name"),
                UnitType.valueOf(Rows.text(row, "type")),
                Rows.ref(row, ""),
                Rows.text(row, "code"),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"));
    }

    private static List<Succession> successions(List<Tuple> rows, boolean onward) {
        return rows.stream()
                .filter(row -> (row.get("onward", Number.class).intValue() == 1) == onward)
                .map(row -> new Succession(Rows.ref(row, ""), Rows.date(row, "on_date"), Rows.text(row, "note")))
                .toList();
    }

    /** The day itself when the unit stood on it, otherwise the last one before on which it did, else its first. */
    static LocalDate nearestDay(List<UnitVersionView> versions, LocalDate asOf) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(asOf))
                .findFirst()
                .map(version ->
                        version.validTo() == null || !version.validTo().isBefore(asOf) ? asOf : version.validTo())
                .orElse(versions.getFirst().validFrom());
    }
}
