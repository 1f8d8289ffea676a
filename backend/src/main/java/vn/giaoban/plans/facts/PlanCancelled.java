package vn.giaoban.plans.facts;

import java.util.Map;
import java.util.UUID;

/** The plan no longer binds. */
public record PlanCancelled(UUID planId, String reason) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_CANCELLED";
    }

    @Override
    public Object after() {
        return Map.of("reason", reason);
    }
}
