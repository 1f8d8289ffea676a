package vn.giaoban.overview;

import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Scope;

/**
 * Which plans a caller sees, as a predicate over {@code plan p} in SQL: the same rule by which the room {@code plans}
 * loads a single plan.
 */
record PlanScope(String sql, Map<String, UUID> parameters) {

    private static final String UNIT_TAKES_PART = """
            (p.status <> 'DRAFT' AND EXISTS (
              SELECT 1 FROM plan_party pp WHERE pp.plan_id = p.id AND pp.unit_id = :planScopeUnit))""";

    private static final String BODY_TAKES_PART = """
            (p.status <> 'DRAFT' AND EXISTS (
              SELECT 1 FROM plan_party pp JOIN body_cover pc ON pc.body_id = pp.body_id
               WHERE pp.plan_id = p.id AND pc.covering_body_id = :planScopeBody))""";

    static PlanScope of(Scope caller) {
        return switch (caller.role()) {
            case ADMINISTRATOR -> new PlanScope("(TRUE)", Map.of());
            case OFFICE, LEADER ->
                new PlanScope(
                        "(p.council_unit_id = :planScopeUnit OR " + UNIT_TAKES_PART + ")",
                        Map.of("planScopeUnit", caller.unitId()));
            case READER ->
                new PlanScope(
                        "((p.status <> 'DRAFT' AND p.council_unit_id = :planScopeUnit) OR " + UNIT_TAKES_PART + ")",
                        Map.of("planScopeUnit", caller.unitId()));
            case UNIT -> new PlanScope(BODY_TAKES_PART, Map.of("planScopeBody", caller.bodyId()));
        };
    }

    <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach((name, value) -> query.setParameter(name, value, UUID.class));
        return query;
    }
}
