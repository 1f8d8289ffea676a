package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.Visibility;

/** Tells rooms that only know a plan's id whether the caller may read it. */
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
        return handles(objectType) && !objectIds.isEmpty() ? plans.visible(objectIds, caller.scope()) : Set.of();
    }
}
