package vn.giaoban.units.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.giaoban.units.BodyKind;
import vn.giaoban.units.UnitType;
import vn.giaoban.units.admin.Entries.Body;
import vn.giaoban.units.admin.Entries.BodyName;
import vn.giaoban.units.admin.Entries.Unit;
import vn.giaoban.units.admin.Entries.UnitNaming;
import vn.giaoban.units.admin.Entries.Version;
import vn.giaoban.units.register.Validity;

/** Reads the tree: two statements for all units, three for the bodies of any number of them. */
@ApplicationScoped
class TreeLoad implements BodyShelf {

    private static final String VERSIONS = """
            SELECT v.id, v.unit_id, v.type, v.name, v.full_name, v.code, v.parent_id, v.valid_from, v.valid_to
            FROM unit_version v ORDER BY v.unit_id, v.valid_from
            """;

    private static final String BODIES = """
            SELECT b.id, b.unit_id, b.kind, b.parent_body_id, b.organ_code, b.name, b.short_name, b.valid_from, b.valid_to
            FROM body b WHERE %s ORDER BY b.kind, b.name, b.id
            """;

    private final Session database;

    TreeLoad(Session database) {
        this.database = database;
    }

    Tree load() {
        Map<UUID, List<Version>> versions = new LinkedHashMap<>();
        for (var row : database.createNativeQuery(VERSIONS, Tuple.class).getResultList()) {
            versions.computeIfAbsent(row.get("unit_id", UUID.class), id -> new ArrayList<>(1))
                    .add(version(row));
        }
        var aliases = grouped(database.createNativeQuery("SELECT unit_id AS id, alias FROM unit_alias", Tuple.class)
                .getResultList());
        var units = new ArrayList<Unit>(versions.size());
        versions.forEach((id, ofUnit) -> units.add(new Unit(id, ofUnit, aliases.getOrDefault(id, new TreeSet<>()))));
        return new Tree(units, this);
    }

    @Override
    public Collection<Body> ofUnits(Set<UUID> unitIds) {
        return bodies("b.unit_id IN (:ids)", unitIds);
    }

    @Override
    public Optional<Body> byId(UUID id) {
        return bodies("b.id IN (:ids)", Set.of(id)).stream().findFirst();
    }

    @Override
    public List<Body> withOrganCode(String code) {
        return bodies("b.organ_code IN (:ids)", Set.of(code));
    }

    private List<Body> bodies(String condition, Set<?> ids) {
        var rows = query(BODIES.formatted(condition), ids);
        if (rows.isEmpty()) {
            return List.of();
        }
        var aliases = grouped(query(
                "SELECT a.body_id AS id, a.alias FROM body_alias a JOIN body b ON b.id = a.body_id WHERE " + condition,
                ids));
        Map<UUID, List<BodyName>> names = new HashMap<>();
        for (var row : query(
                "SELECT n.body_id, n.valid_from, n.name, n.short_name FROM body_name n JOIN body b ON b.id = n.body_id"
                        + " WHERE " + condition + " ORDER BY n.body_id, n.valid_from",
                ids)) {
            names.computeIfAbsent(row.get("body_id", UUID.class), id -> new ArrayList<>())
                    .add(name(row));
        }
        return rows.stream()
                .map(row -> body(row, names::get, id -> aliases.getOrDefault(id, new TreeSet<>())))
                .toList();
    }

    private List<Tuple> query(String sql, Set<?> ids) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    private static Map<UUID, SortedSet<String>> grouped(List<Tuple> rows) {
        Map<UUID, SortedSet<String>> grouped = new HashMap<>();
        for (var row : rows) {
            grouped.computeIfAbsent(row.get("id", UUID.class), id -> new TreeSet<>())
                    .add(row.get("alias", String.class));
        }
        return grouped;
    }

    private static Version version(Tuple row) {
        return new Version(
                row.get("id", UUID.class),
                new UnitNaming(
                        UnitType.valueOf(row.get("type", String.class)),
                        row.get("name", String.class),
                        row.get("full_name", String.class),
                        row.get("code", String.class)),
                row.get("parent_id", UUID.class),
                days(row));
    }

    private static Body body(
            Tuple row, Function<UUID, List<BodyName>> names, Function<UUID, SortedSet<String>> aliases) {
        var id = row.get("id", UUID.class);
        var dated = names.apply(id);
        return new Body(
                id,
                row.get("unit_id", UUID.class),
                BodyKind.valueOf(row.get("kind", String.class)),
                row.get("parent_body_id", UUID.class),
                row.get("organ_code", String.class),
                days(row),
                dated == null ? List.of(name(row)) : dated,
                aliases.apply(id));
    }

    private static BodyName name(Tuple row) {
        return new BodyName(
                row.get("valid_from", LocalDate.class),
                row.get("name", String.class),
                row.get("short_name", String.class));
    }

    private static Validity days(Tuple row) {
        return new Validity(row.get("valid_from", LocalDate.class), row.get("valid_to", LocalDate.class));
    }
}
