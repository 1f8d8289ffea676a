package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.Visibility;

/** Tells rooms that only know an obligation's id whether the caller may read it. */
@ApplicationScoped
class ObligationVisibility implements Visibility {

    private final Standpoints standpoints;
    private final CurrentCaller caller;

    ObligationVisibility(Standpoints standpoints, CurrentCaller caller) {
        this.standpoints = standpoints;
        this.caller = caller;
    }

    @Override
    public boolean handles(String objectType) {
        return ObligationFact.OBJECT_TYPE.equals(objectType);
    }

    @Override
    public boolean mayRead(String objectType, UUID objectId) {
        return !readable(objectType, Set.of(objectId)).isEmpty();
    }

    @Override
    @Transactional
    public Set<UUID> readable(String objectType, Collection<UUID> objectIds) {
        return handles(objectType) ? standpoints.visible(objectIds, caller.scope()) : Set.of();
    }
}
