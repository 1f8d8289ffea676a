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

/** All bodies of one province as a document of a day could name them: for whoever reads documents. */
@ApplicationScoped
public class BodyNames {

    private static final String PROVINCE =
            "SELECT COALESCE(top.unit_id, parent.unit_id, v.unit_id) FROM %s WHERE v.unit_id".formatted(AsOf.UNIT)
                    + " = :unitId AND " + AsOf.stands("v");

    private static final String NAMES = """
            SELECT b.id, b.name, b.kind, b.unit_id, v.full_name AS unit_name, v.type, a.alias
            FROM %s
            JOIN body b ON b.unit_id = v.unit_id
            LEFT JOIN body_alias a ON a.body_id = b.id
            WHERE %s AND %s AND :province IN (v.unit_id, parent.unit_id, top.unit_id)
            ORDER BY v.level, v.name, b.name, b.id
            """.formatted(AsOf.UNIT, AsOf.stands("v"), AsOf.stands("b"));

    private final Session database;

    BodyNames(Session database) {
        this.database = database;
    }

    /** @param aliases other spellings that the register knows */
    public record NamedBody(BodyRef body, UnitType unitType, List<String> aliases) {}

    /**
     * The bodies of the province that a unit lies in, in two statements.
     *
     * @param asOf only what stood on this day; a unit that did not stand for itself alone
     */
    public List<NamedBody> ofProvinceOf(UUID unitId, LocalDate asOf) {
        UUID province = database.createNativeQuery(PROVINCE, UUID.class)
                .setParameter("unitId", unitId)
                .setParameter("asOf", asOf)
                .uniqueResultOptional()
                .orElse(unitId);
        Map<UUID, NamedBody> bodies = new LinkedHashMap<>();
        database.createNativeQuery(NAMES, Tuple.class)
                .setParameter("province", province)
                .setParameter("asOf", asOf)
                .getResultStream()
                .forEach(row -> {
                    NamedBody body = bodies.computeIfAbsent(Rows.uuid(row, "id"), id -> of(id, row));
                    if (row.get("alias") != null) {
                        body.aliases().add(Rows.text(row, "alias"));
                    }
                });
        return List.copyOf(bodies.values());
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
