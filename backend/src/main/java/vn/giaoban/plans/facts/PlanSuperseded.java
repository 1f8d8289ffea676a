package vn.giaoban.plans.facts;

import java.util.Map;
import java.util.UUID;

/** A plan was replaced by its amendment. */
public record PlanSuperseded(UUID planId, UUID supersededByPlanId) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_SUPERSEDED";
    }

    @Override
    public Object after() {
        return Map.of("supersededBy", supersededByPlanId);
    }
}
