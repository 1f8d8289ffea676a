package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.Visibility;

/**
 * Tells rooms that only know a plan's id whether the caller may read what they kept about it.
 *
 * <p>Narrower than reading the plan: what is kept begins with its draft, with words that were struck out and duties that
 * were never given, and who keeps it cannot tell those days from the ones after. So it is read by the council that runs
 * the plan (office and leaders) and by the administrator. A unit or another council that takes part reads the issued
 * plan, and the log of each of its own obligations.
 */
@ApplicationScoped
class PlanVisibility implements Visibility {

    private final Plans plans;
    private final CurrentCaller caller;

    PlanVisibility(Plans plans, CurrentCaller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @Override
    public boolean handles(String objectType) {
        return PlanFact.OBJECT_TYPE.equals(objectType);
    }

    @Override
    public boolean mayRead(String objectType, UUID objectId) {
        return !readable(objectType, Set.of(objectId)).isEmpty();
    }

    @Override
    @Transactional
    public Set<UUID> readable(String objectType, Collection<UUID> objectIds) {
        return handles(objectType) && !objectIds.isEmpty()
                ? plans.among(objectIds, PlanSight.ofDrafts(caller.scope()))
                : Set.of();
    }
}
