package vn.giaoban.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All units and bodies of one province as a document of a day could name them: for whoever reads documents. */
@ApplicationScoped
public class BodyNames {

    private static final String PROVINCE =
            "SELECT COALESCE(top.unit_id, parent.unit_id, v.unit_id) FROM %s WHERE v.unit_id".formatted(AsOf.UNIT)
                    + " = :unitId AND " + AsOf.stands("v");

    private static final String NAMES = """
            SELECT b.id, b.name, b.kind, v.unit_id, v.full_name AS unit_name, v.type, v.parent_id, a.alias
            FROM %s
            LEFT JOIN body b ON b.unit_id = v.unit_id AND %s
            LEFT JOIN body_alias a ON a.body_id = b.id
            WHERE %s AND :province IN (v.unit_id, parent.unit_id, top.unit_id)
            ORDER BY v.level, v.name, b.name, b.id
            """.formatted(AsOf.UNIT, AsOf.stands("b"), AsOf.stands("v"));

    private static final String UNIT_ALIASES = """
            SELECT v.unit_id, a.alias
            FROM %s
            JOIN unit_alias a ON a.unit_id = v.unit_id
            WHERE %s AND :province IN (v.unit_id, parent.unit_id, top.unit_id)
            """.formatted(AsOf.UNIT, AsOf.stands("v"));

    private final Session database;

    BodyNames(Session database) {
        this.database = database;
    }

    /** @param aliases other spellings that the register knows */
    public record NamedBody(BodyRef body, UnitType unitType, List<String> aliases) {}

    /** @param parentId of the unit above on that day; null for a province */
    public record NamedUnit(
            UUID id,
            String fullName,
            UnitType type,
            @Nullable UUID parentId,
            List<String> aliases) {}

    /** A province with all below it: units from above, and their bodies. */
    public record NamedProvince(List<NamedUnit> units, List<NamedBody> bodies) {}

    /**
     * The province that a unit lies in, in three statements.
     *
     * @param asOf only what stood on this day; a unit that did not stand for itself alone
     */
    public NamedProvince ofProvinceOf(UUID unitId, LocalDate asOf) {
        UUID province = database.createNativeQuery(PROVINCE, UUID.class)
                .setParameter("unitId", unitId)
                .setParameter("asOf", asOf)
                .uniqueResultOptional()
                .orElse(unitId);
        Map<UUID, NamedUnit> units = new LinkedHashMap<>();
        Map<UUID, NamedBody> bodies = new LinkedHashMap<>();
        database.createNativeQuery(NAMES, Tuple.class)
                .setParameter("province", province)
                .setParameter("asOf", asOf)
                .getResultStream()
                .forEach(row -> {
                    units.computeIfAbsent(Rows.uuid(row, "unit_id"), id -> unit(id, row));
                    if (row.get("id") != null) {
                        NamedBody body = bodies.computeIfAbsent(Rows.uuid(row, "id"), id -> of(id, row));
                        if (row.get("alias") != null) {
                            body.aliases().add(Rows.text(row, "alias"));
                        }
                    }
                });
        database.createNativeQuery(UNIT_ALIASES, Tuple.class)
                .setParameter("province", province)
                .setParameter("asOf", asOf)
                .getResultStream()
                .forEach(row -> units.get(Rows.uuid(row, "unit_id")).aliases().add(Rows.text(row, "alias")));
        return new NamedProvince(List.copyOf(units.values()), List.copyOf(bodies.values()));
    }

    private static NamedUnit unit(UUID id, Tuple row) {
        return new NamedUnit(
                id,
                Rows.text(row, "unit_name"),
                UnitType.valueOf(Rows.text(row, "type")),
                Rows.uuid(row, "parent_id"),
                new ArrayList<>());
    }

    private static NamedBody of(UUID id, Tuple row) {
        BodyRef body = new BodyRef(
                id,
                Rows.text(row, "name"),
                BodyKind.valueOf(Rows.text(row, "kind")),
                Rows.uuid(row, "unit_id"),
                Rows.text(row, "unit_name"));
        return new NamedBody(body, UnitType.valueOf(Rows.text(row, "type")), new ArrayList<>());
    }
}
