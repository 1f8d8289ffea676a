package vn.giaoban.plans;

import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Scope;

/**
 * Which plans a caller sees, as a condition on a row {@code p} of {@code plan}. The one statement of that rule; every
 * query of this room and of the overview contains it.
 *
 * <p>Office and leaders see the plans of their council, readers once they are issued; everybody sees the issued plans in
 * which a body takes part that they speak for.
 *
 * @param condition in SQL, safe to be joined with {@code AND}
 * @param parameters the values of its named parameters
 */
public record PlanSight(String condition, Map<String, UUID> parameters) {

    private static final String OWN = "p.council_unit_id = :sightUnit";

    private static final String ISSUED = "p.status <> 'DRAFT'";

    private static final String UNIT_TAKES_PART =
            "EXISTS (SELECT 1 FROM plan_party party WHERE party.plan_id = p.id AND party.unit_id = :sightUnit)";

    private static final String COVERED_BODY_TAKES_PART =
            "EXISTS (SELECT 1 FROM plan_party party JOIN body_cover cover ON cover.body_id = party.body_id"
                    + " WHERE party.plan_id = p.id AND cover.covering_body_id = :sightBody)";

    public static PlanSight of(Scope scope) {
        return switch (scope.role()) {
            case ADMINISTRATOR -> everything();
            case OFFICE, LEADER -> ofUnit("(" + OWN + " OR " + ISSUED + " AND " + UNIT_TAKES_PART + ")", scope);
            case READER -> ofUnit("(" + ISSUED + " AND (" + OWN + " OR " + UNIT_TAKES_PART + "))", scope);
            case UNIT ->
                new PlanSight(
                        "(" + ISSUED + " AND " + COVERED_BODY_TAKES_PART + ")", Map.of("sightBody", scope.bodyId()));
        };
    }

    /** The plans whose drafts the caller may see, whatever has become of them since. */
    static PlanSight ofDrafts(Scope scope) {
        return switch (scope.role()) {
            case ADMINISTRATOR -> everything();
            case OFFICE, LEADER -> ofUnit(OWN, scope);
            case READER, UNIT -> new PlanSight("FALSE", Map.of());
        };
    }

    private static PlanSight everything() {
        return new PlanSight("TRUE", Map.of());
    }

    private static PlanSight ofUnit(String condition, Scope scope) {
        return new PlanSight(condition, Map.of("sightUnit", scope.unitId()));
    }
}
