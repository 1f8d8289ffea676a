package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.units.UnitReference;
import vn.giaoban.units.UnitReferences;

/** Plans that are not over and whose council or issuing body is asked about. */
@ApplicationScoped
class PlansOfUnits implements UnitReferences {

    private static final String RUNNING = """
            SELECT p.id, CONCAT_WS(' – ', NULLIF(CONCAT_WS('/', p.number, p.symbol), ''), p.title) AS label
            FROM plan p
            WHERE p.status IN ('DRAFT', 'ISSUED', 'RUNNING')
              AND (p.council_unit_id IN (:units) OR p.issuing_body_id IN (:bodies))
            """;

    private final Session database;

    PlansOfUnits(Session database) {
        this.database = database;
    }

    @Override
    public List<UnitReference> to(Set<UUID> unitIds, Set<UUID> bodyIds) {
        return database.createNativeQuery(RUNNING, Tuple.class)
                .setParameterList("units", unitIds)
                .setParameterList("bodies", bodyIds)
                .getResultStream()
                .map(row -> new UnitReference(
                        UnitReference.Kind.RUNNING_PLAN, row.get("id", UUID.class), row.get("label", String.class), 1))
                .toList();
    }
}
