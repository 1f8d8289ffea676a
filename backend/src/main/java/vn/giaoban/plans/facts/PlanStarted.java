package vn.giaoban.plans.facts;

import java.util.UUID;

/** The work has begun. */
public record PlanStarted(UUID planId) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_STARTED";
    }
}
