package vn.giaoban.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What other rooms ask about units and bodies. A body that ended is still known: old plans name it. */
@ApplicationScoped
public class UnitDirectory {

    private static final String REF = "SELECT b.id, b.name, b.kind, b.unit_id, v.full_name AS unit_name ";

    /** The unit is called as it is now, or was when it ended. */
    private static final String BY_ID = REF + """
            FROM body b
            JOIN unit_version v ON v.unit_id = b.unit_id
              AND v.valid_from = COALESCE(
                (SELECT MAX(valid_from) FROM unit_version WHERE unit_id = b.unit_id AND valid_from <= :today),
                (SELECT MIN(valid_from) FROM unit_version WHERE unit_id = b.unit_id))
            WHERE b.id IN (:ids)
            """;

    private static final String BY_RULE = REF + """
            FROM %s
            JOIN body b ON b.unit_id = v.unit_id
            WHERE %s AND %s
              AND b.kind = :kind AND v.level = :level
              AND v.type IN (:types)
              AND (:underUnitId IS NULL OR :underUnitId IN (v.unit_id, parent.unit_id, top.unit_id))
            ORDER BY v.name, v.full_name, b.name, b.id
            """.formatted(AsOf.UNIT, AsOf.stands("v"), AsOf.stands("b"));

    /** Units that came later are followed on, those that are gone again by then fall out with their bodies. */
    private static final String SUCCESSORS =
            "WITH RECURSIVE later (unit_id) AS (" + """
              SELECT s.successor_id FROM body b JOIN unit_succession s ON s.predecessor_id = b.unit_id
              WHERE b.id = :bodyId AND s.on_date <= :asOf
              UNION
              SELECT s.successor_id FROM later JOIN unit_succession s ON s.predecessor_id = later.unit_id
              WHERE s.on_date <= :asOf)
            """ + REF + """
            FROM later
            JOIN unit_version v ON v.unit_id = later.unit_id
            JOIN body b ON b.unit_id = later.unit_id
            WHERE %s AND %s AND b.kind = (SELECT kind FROM body WHERE id = :bodyId)
            ORDER BY v.name, v.full_name, b.name, b.id
            """.formatted(AsOf.stands("v"), AsOf.stands("b"));

    /**
     * Likeness: 1 the name, 2 another spelling, 3 and 4 the same but for accents, so that «Hoà» finds «Hòa» and yet
     * «xã Tân Hòa» is not taken for a «xã Tân Hoa» beside it.
     */
    private static final String BY_NAME = """
            SELECT found.* FROM (
            """ + REF + """
              , CASE :underUnitId WHEN v.unit_id THEN 0 WHEN parent.unit_id THEN 1 ELSE 2 END AS depth,
              CASE
                WHEN b.name = :name THEN 1
                WHEN EXISTS (SELECT 1 FROM body_alias a WHERE a.body_id = b.id AND a.alias = :name) THEN 2
                WHEN b.name COLLATE utf8mb4_uca1400_ai_ci = :name THEN 3
                WHEN EXISTS (SELECT 1 FROM body_alias a
                  WHERE a.body_id = b.id AND a.alias COLLATE utf8mb4_uca1400_ai_ci = :name) THEN 4
              END AS likeness
              FROM %s
              JOIN body b ON b.unit_id = v.unit_id
              WHERE %s AND %s AND :underUnitId IN (v.unit_id, parent.unit_id, top.unit_id)) found
            WHERE found.likeness IS NOT NULL
            ORDER BY found.likeness, found.depth
            """.formatted(AsOf.UNIT, AsOf.stands("v"), AsOf.stands("b"));

    private static final String END = "SELECT valid_to FROM body WHERE id = :bodyId AND valid_to IS NOT NULL";

    private static final String COVERS =
            "SELECT 1 FROM body_cover WHERE covering_body_id = :coveringBodyId AND body_id = :bodyId";

    private final Session database;
    private final Units units;
    private final Clock clock;

    UnitDirectory(Session database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    public Optional<BodyRef> body(UUID id) {
        return Optional.ofNullable(bodies(Set.of(id)).get(id));
    }

    /** Those of the ids that are bodies, in one statement. */
    public Map<UUID, BodyRef> bodies(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<UUID, BodyRef>();
        refs(query(BY_ID)
                        .setParameterList("ids", Set.copyOf(ids), UUID.class)
                        .setParameter("today", LocalDate.now(clock)))
                .forEach(body -> found.put(body.id(), body));
        return found;
    }

    /** Mã định danh of those of the bodies that have one, in one statement. */
    public Map<UUID, String> organCodes(Collection<UUID> bodyIds) {
        if (bodyIds.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<UUID, String>();
        query("SELECT id, organ_code FROM body WHERE id IN (:ids) AND organ_code IS NOT NULL")
                .setParameterList("ids", Set.copyOf(bodyIds), UUID.class)
                .getResultList()
                .forEach(row -> found.put(Rows.uuid(row, "id"), Rows.text(row, "organ_code")));
        return found;
    }

    /** The bodies that a rule means on a day, those of the unit named by it included, in the order of their units' names. */
    public List<BodyRef> resolve(BodyRule rule, LocalDate asOf) {
        var types = rule.unitTypes().isEmpty() ? List.of(UnitType.values()) : rule.unitTypes();
        return refs(query(BY_RULE)
                .setParameter("asOf", asOf)
                .setParameter("kind", rule.kind().name())
                .setParameter("level", rule.level().name())
                .setParameterList("types", types.stream().map(UnitType::name).toList())
                .setParameter("underUnitId", rule.underUnitId(), UUID.class));
    }

    public Optional<UnitRef> unit(UUID id) {
        return units.ref(id);
    }

    /** The last day of a body, included; empty while no end is known, and for a body that there is not. */
    public Optional<LocalDate> endOf(UUID bodyId) {
        return database.createNativeQuery(END, LocalDate.class)
                .setParameter("bodyId", bodyId)
                .uniqueResultOptional();
    }

    /**
     * The bodies of the same kind in the units that the body's unit went into, directly or over several changes.
     *
     * @param asOf only bodies that stand on this day
     */
    public List<BodyRef> successorsOf(UUID bodyId, LocalDate asOf) {
        return refs(query(SUCCESSORS).setParameter("bodyId", bodyId).setParameter("asOf", asOf));
    }

    /** Whether the first body may see the matters of the second; every body may see its own. */
    public boolean covers(UUID coveringBodyId, UUID bodyId) {
        return database.createNativeQuery(COVERS, Integer.class)
                .setParameter("coveringBodyId", coveringBodyId)
                .setParameter("bodyId", bodyId)
                .uniqueResultOptional()
                .isPresent();
    }

    /**
     * The body that a text of this unit means, by name or another spelling. «Thường trực HĐND tỉnh» stands for the one
     * of the province itself. Empty when no body is called so, and when several are with equal right.
     *
     * @param underUnit the unit or anything below it is searched, the unit itself first
     */
    public Optional<BodyRef> find(String bodyNameOrAlias, UUID underUnit, LocalDate asOf) {
        var name = Normalizer.normalize(bodyNameOrAlias, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
        var best = query(BY_NAME)
                .setParameter("name", name)
                .setParameter("underUnitId", underUnit)
                .setParameter("asOf", asOf)
                .setMaxResults(2)
                .getResultList();
        var ambiguous = best.size() == 2 && rank(best.getFirst()).equals(rank(best.getLast()));
        return ambiguous ? Optional.empty() : best.stream().findFirst().map(UnitDirectory::ref);
    }

    private static List<Object> rank(Tuple row) {
        return List.of(row.get("likeness"), row.get("depth"));
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    private static List<BodyRef> refs(NativeQuery<Tuple> query) {
        return query.getResultStream().map(UnitDirectory::ref).toList();
    }

    private static BodyRef ref(Tuple row) {
        return new BodyRef(
                Rows.uuid(row, "id"),
                Rows.text(row, "name"),
                BodyKind.valueOf(Rows.text(row, "kind")),
                Rows.uuid(row, "unit_id"),
                Rows.text(row, "unit_name"));
    }
}
