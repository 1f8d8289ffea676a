package vn.giaoban.plans.facts;

import java.util.UUID;

/** The plan went to the archive. */
public record PlanArchived(UUID planId) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_ARCHIVED";
    }
}
