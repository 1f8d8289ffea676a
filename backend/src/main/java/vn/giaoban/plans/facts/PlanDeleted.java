package vn.giaoban.plans.facts;

import java.util.Map;
import java.util.UUID;

/** A draft is about to be removed, with all that hangs on it: told just before, while it can still be looked up. */
public record PlanDeleted(UUID planId, String title) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_DELETED";
    }

    @Override
    public Object before() {
        return Map.of("title", title);
    }
}
