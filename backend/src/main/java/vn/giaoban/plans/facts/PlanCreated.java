package vn.giaoban.plans.facts;

import java.util.UUID;
import vn.giaoban.plans.content.PlanContent;

/** A draft was written. */
public record PlanCreated(UUID planId, PlanContent content) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_CREATED";
    }

    @Override
    public Object after() {
        return content.withoutContact();
    }
}
