package vn.giaoban.plans.facts;

import java.util.UUID;
import vn.giaoban.plans.content.PlanContent;

/** A draft was rewritten. */
public record PlanChanged(UUID planId, PlanContent was, PlanContent is) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_CHANGED";
    }

    @Override
    public Object before() {
        return was.withoutContact();
    }

    @Override
    public Object after() {
        return is.withoutContact();
    }
}
