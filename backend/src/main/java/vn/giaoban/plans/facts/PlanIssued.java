package vn.giaoban.plans.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.Registration;

/**
 * A plan binds from now on.
 *
 * @param supersedesPlanId the plan that it replaces, in the same transaction; null when it is not an amendment
 */
public record PlanIssued(UUID planId, @Nullable UUID supersedesPlanId, Registration registration) implements PlanFact {

    @Override
    public String action() {
        return "PLAN_ISSUED";
    }

    @Override
    public Object after() {
        return registration;
    }
}
