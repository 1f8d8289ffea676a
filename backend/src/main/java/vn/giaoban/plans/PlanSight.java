package vn.giaoban.plans;

import io.quarkus.panache.common.Parameters;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Scope;

/**
 * Which plans a caller sees, as a condition on {@code plan} in a query. A council sees its own plans, readers and
 * leaders of units only once they are issued; everybody sees the issued plans in which a body they speak for takes part.
 *
 * @param condition in HQL, safe to be joined with {@code and}
 */
record PlanSight(String condition, Map<String, Object> parameters) {

    private static final String ISSUED = "plan.status <> vn.giaoban.plans.PlanStatus.DRAFT";

    /** The parties lie in a table that no entity maps: it is only ever asked whether a row exists. */
    private static final String UNIT_TAKES_PART =
            "sql('exists (select 1 from plan_party party where party.plan_id = ? and party.unit_id = ?)',"
                    + " plan.id, :unitId) = true";

    private static final String COVERED_BODY_TAKES_PART =
            "sql('exists (select 1 from plan_party party join body_cover cover on cover.body_id = party.body_id"
                    + " where party.plan_id = ? and cover.covering_body_id = ?)', plan.id, :bodyId) = true";

    static PlanSight of(Scope scope) {
        return switch (scope.role()) {
            case ADMINISTRATOR -> new PlanSight("true = true", Map.of());
            case OFFICE, LEADER -> new PlanSight(
                    "(plan.councilUnitId = :unitId or " + ISSUED + " and " + UNIT_TAKES_PART + ")",
                    Map.of("unitId", scope.unitId()));
            case READER -> new PlanSight(
                    "(" + ISSUED + " and (plan.councilUnitId = :unitId or " + UNIT_TAKES_PART + "))",
                    Map.of("unitId", scope.unitId()));
            case UNIT -> new PlanSight(
                    "(" + ISSUED + " and " + COVERED_BODY_TAKES_PART + ")", Map.of("bodyId", scope.bodyId()));
        };
    }

    Parameters parametersWith(String name, UUID value) {
        Parameters all = Parameters.with(name, value);
        parameters.forEach(all::and);
        return all;
    }
}
