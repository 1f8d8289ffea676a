package vn.giaoban.plans.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;

/**
 * The time of an event was fixed («chốt ngày»); deadlines that hang on it change.
 *
 * @param was the announced time; null when nothing had been said
 */
public record EventFirmed(
        UUID planId, UUID eventId, @Nullable FuzzyTime was, FuzzyTime is) implements PlanFact {

    @Override
    public String action() {
        return "EVENT_FIRMED";
    }

    @Override
    public @Nullable Object before() {
        return was;
    }

    @Override
    public Object after() {
        return is;
    }
}
