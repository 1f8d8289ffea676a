package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.units.UnitReference;
import vn.giaoban.units.UnitReferences;

/** What bodies still owe, counted by plan. */
@ApplicationScoped
class OwedByUnits implements UnitReferences {

    private static final String OWED = """
            SELECT p.id, CONCAT_WS(' – ', NULLIF(CONCAT_WS('/', p.number, p.symbol), ''), p.title) AS label,
              COUNT(*) AS owed
            FROM obligation o JOIN plan p ON p.id = o.plan_id
            WHERE o.body_id IN (:bodies) AND o.state IN ('OPEN', 'DRAFT', 'RETURNED')
            GROUP BY p.id, p.number, p.symbol, p.title
            """;

    private final Session database;

    OwedByUnits(Session database) {
        this.database = database;
    }

    @Override
    public List<UnitReference> to(Set<UUID> unitIds, Set<UUID> bodyIds) {
        if (bodyIds.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery(OWED, Tuple.class)
                .setParameterList("bodies", bodyIds)
                .getResultStream()
                .map(row -> new UnitReference(
                        UnitReference.Kind.OPEN_OBLIGATIONS,
                        row.get("id", UUID.class),
                        row.get("label", String.class),
                        row.get("owed", Number.class).longValue()))
                .toList();
    }
}
