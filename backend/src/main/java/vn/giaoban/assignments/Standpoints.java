package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Finds out, in one statement, whether a caller sees an obligation and what they are to it. */
@ApplicationScoped
class Standpoints {

    /** An office answers for every body of its unit. */
    private static final String OFFICE_ANSWERS = "%s.unit_id = :unit";

    /** A unit answers for its own body and those of its own unit that it covers, not for those below. */
    private static final String UNIT_ANSWERS = """
            (%1$s.body_id = :body OR %1$s.unit_id = :unit AND EXISTS (
                SELECT 1 FROM body_cover ac WHERE ac.covering_body_id = :body AND ac.body_id = %1$s.body_id))""";

    private static final String QUERY = """
            SELECT o.parent_obligation_id IS NOT NULL AS delegated,
              EXISTS (SELECT 1 FROM obligation_party p WHERE p.obligation_id = o.id AND %s) AS owes,
              EXISTS (SELECT 1 FROM obligation_party p
                       WHERE p.obligation_id = o.parent_obligation_id AND %s) AS owes_parent,
              o.council_unit_id = :unit AS of_council,
              EXISTS (SELECT 1 FROM obligation_offer f WHERE f.obligation_id = o.id AND %s) AS offered,
              EXISTS (SELECT 1 FROM obligation_offer f WHERE f.obligation_id = o.id) AS has_offer,
              EXISTS (SELECT 1 FROM obligation_transfer t WHERE t.obligation_id = o.id) AS transferred
            FROM obligation o
            WHERE o.id = :id AND %s""";

    private static final String NOBODY_ANSWERS = "FALSE";

    private final Session database;

    Standpoints(Session database) {
        this.database = database;
    }

    /** @throws Refusal NOT_FOUND for what does not exist and for what the caller may not see, alike */
    Standpoint demand(UUID obligationId, Scope caller) {
        return of(obligationId, caller)
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy việc phải làm này."));
    }

    Optional<Standpoint> of(UUID obligationId, Scope caller) {
        ObligationScope scope = ObligationScope.of(caller);
        String answers = answersFor(caller.role());
        String sql = QUERY.formatted(
                answers.formatted("p"),
                answers.formatted("p"),
                caller.role() == Role.UNIT ? "f.body_id = :body" : "f.unit_id = :unit",
                scope.sql());
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class);
        for (String flag :
                Set.of("delegated", "owes", "owes_parent", "of_council", "offered", "has_offer", "transferred")) {
            query.addScalar(flag, Boolean.class);
        }
        query.setParameter("id", obligationId, UUID.class).setParameter("unit", caller.unitId(), UUID.class);
        if (caller.role() == Role.UNIT) {
            query.setParameter("body", caller.bodyId(), UUID.class);
        }
        return scope.bind(query).uniqueResultOptional().map(row -> standpoint(caller.role(), row));
    }

    /** Those of the ids that the caller sees. */
    Set<UUID> visible(Collection<UUID> ids, Scope caller) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        ObligationScope scope = ObligationScope.of(caller);
        NativeQuery<UUID> query = database.createNativeQuery(
                "SELECT o.id FROM obligation o WHERE o.id IN (:ids) AND " + scope.sql(), UUID.class);
        query.setParameterList("ids", Set.copyOf(ids), UUID.class);
        return scope.bind(query).getResultStream().collect(Collectors.toUnmodifiableSet());
    }

    private static String answersFor(Role role) {
        return switch (role) {
            case OFFICE -> OFFICE_ANSWERS;
            case UNIT -> UNIT_ANSWERS;
            case ADMINISTRATOR, LEADER, READER -> NOBODY_ANSWERS;
        };
    }

    private static Standpoint standpoint(Role role, Tuple row) {
        boolean delegated = row.get("delegated", Boolean.class);
        boolean reviews = delegated
                ? row.get("owes_parent", Boolean.class)
                : role == Role.OFFICE && row.get("of_council", Boolean.class);
        return new Standpoint(
                role,
                delegated,
                row.get("owes", Boolean.class),
                reviews,
                row.get("offered", Boolean.class) && (role == Role.OFFICE || role == Role.UNIT),
                row.get("has_offer", Boolean.class),
                row.get("transferred", Boolean.class));
    }
}
