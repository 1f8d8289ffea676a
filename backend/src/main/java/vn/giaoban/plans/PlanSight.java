package vn.giaoban.plans;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Scope;

/**
 * Which plans a caller sees, as a condition on {@code plan} in a query. Office and
 * leaders see the plans of their council, readers once they are issued; everybody sees the issued plans in which a body
 * takes part that they speak for.
 *
 * @param condition in SQL, safe to be joined with {@code AND}
 */
record PlanSight(String condition, Map<String, UUID> parameters) {

    private static final String OWN = "plan.council_unit_id = :unitId";

    private static final String ISSUED = "plan.status <> 'DRAFT'";

    private static final String UNIT_TAKES_PART =
            "EXISTS (SELECT 1 FROM plan_party party WHERE party.plan_id = plan.id AND party.unit_id = :unitId)";

    private static final String COVERED_BODY_TAKES_PART =
            "EXISTS (SELECT 1 FROM plan_party party JOIN body_cover cover ON cover.body_id = party.body_id"
                    + " WHERE party.plan_id = plan.id AND cover.covering_body_id = :bodyId)";

    static PlanSight of(Scope scope) {
        return switch (scope.role()) {
            case ADMINISTRATOR -> new PlanSight("TRUE", Map.of());
            case OFFICE, LEADER ->
                new PlanSight(
                        "(" + OWN + " OR " + ISSUED + " AND " + UNIT_TAKES_PART + ")",
                        Map.of("unitId", scope.unitId()));
            case READER ->
                new PlanSight(
                        "(" + ISSUED + " AND (" + OWN + " OR " + UNIT_TAKES_PART + "))",
                        Map.of("unitId", scope.unitId()));
            case UNIT ->
                new PlanSight("(" + ISSUED + " AND " + COVERED_BODY_TAKES_PART + ")", Map.of("bodyId", scope.bodyId()));
        };
    }
}
