package vn.giaoban.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationScope;
import vn.giaoban.participants.ParticipantScope;
import vn.giaoban.plans.PlanSight;

/**
 * Which events a caller sees, as a condition on a row {@code f} of {@code feed_event}; what no line allows is the
 * administrator's alone.
 *
 * <p>Office and leaders see everything about the plans of their council. Everybody sees of an issued plan that they may
 * read what happened to it since its issue, and what happened to the obligations and participants that they may read.
 * The register is read by all who are signed in.
 *
 * @param condition in SQL, in brackets
 * @param parameters the values of its named parameters
 */
record FeedSight(String condition, Map<String, UUID> parameters) {

    private static final String REGISTER = "f.object_type IN ('unit', 'body', 'register')";

    private static final String OWN_COUNCIL = "f.council_unit_id = :sightUnit";

    private static final String PLAN = """
            f.object_type IN ('plan', 'event', 'assignment', 'participantGroup') AND EXISTS (
              SELECT 1 FROM plan p WHERE p.id = f.plan_id AND p.issued_at <= f.at AND %s)""";

    private static final String OBLIGATION = """
            f.object_type = 'obligation' AND EXISTS (SELECT 1 FROM obligation o WHERE o.id = f.object_id AND %s)""";

    private static final String PARTICIPANT = """
            f.object_type = 'participant' AND EXISTS (
              SELECT 1 FROM participant x JOIN plan pl ON pl.id = x.plan_id
              WHERE x.id = f.object_id AND pl.status <> 'DRAFT' AND %s)""";

    static FeedSight of(Scope caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return new FeedSight("(TRUE)", Map.of());
        }
        PlanSight plans = PlanSight.of(caller);
        ObligationScope obligations = ObligationScope.of(caller);
        ParticipantScope participants = ParticipantScope.of(caller, "x");
        Map<String, UUID> parameters = new HashMap<>(plans.parameters());
        parameters.putAll(obligations.parameters());
        parameters.putAll(participants.parameters());
        String condition = "(" + REGISTER
                + " OR " + PLAN.formatted(plans.condition())
                + " OR " + OBLIGATION.formatted(obligations.sql())
                + " OR " + PARTICIPANT.formatted(participants.sql());
        if (caller.is(Role.OFFICE, Role.LEADER)) {
            condition += " OR " + OWN_COUNCIL;
            parameters.put("sightUnit", caller.unitId());
        }
        return new FeedSight(condition + ")", parameters);
    }
}
