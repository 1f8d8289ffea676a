package vn.giaoban.plans.facts;

import java.util.Map;
import java.util.UUID;

/** The plan is done. */
public record PlanConcluded(UUID planId, String conclusion) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_CONCLUDED";
    }

    @Override
    public Object after() {
        return Map.of("conclusion", conclusion);
    }
}
