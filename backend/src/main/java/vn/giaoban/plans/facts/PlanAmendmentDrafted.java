package vn.giaoban.plans.facts;

import java.util.Map;
import java.util.UUID;

/**
 * A draft was made that says the same as the plan it is to replace.
 *
 * @param planId the new draft
 * @param supersedesPlanId the plan in force that it copies
 */
public record PlanAmendmentDrafted(UUID planId, UUID supersedesPlanId, String reason) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_AMENDMENT_DRAFTED";
    }

    @Override
    public Object after() {
        return Map.of("supersedes", supersedesPlanId, "reason", reason);
    }
}
