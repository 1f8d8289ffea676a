package vn.giaoban.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.plans.content.LimitPolicy;
import vn.giaoban.plans.content.PlanContent;

/**
 * What other rooms know of a plan.
 *
 * @param number blank while a draft
 * @param issueDate as far as it is known
 * @param supersedesId the plan that this one amends, if it is an amendment
 * @param events in the order of the text
 */
public record PlanHeader(
        UUID id,
        long version,
        UUID councilUnitId,
        UUID issuingBodyId,
        String title,
        @Nullable String number,
        @Nullable String symbol,
        PlanStatus status,
        LatePolicy latePolicy,
        LimitPolicy limitPolicy,
        RollPolicy rollPolicy,
        @Nullable PartialDate issueDate,
        @Nullable UUID supersedesId,
        List<Event> events) {

    /**
     * One event, for deadlines that hang on it.
     *
     * @param continuesEventId in an amendment: the event of the amended plan that this one continues
     * @param time null when the plan says nothing about it
     */
    public record Event(
            UUID id,
            @Nullable UUID continuesEventId,
            String title,
            @Nullable FuzzyTime time) {}

    static PlanHeader of(Plan plan) {
        PlanContent content = plan.content();
        return new PlanHeader(
                plan.id(),
                plan.version(),
                plan.councilUnitId(),
                content.issuingBodyId(),
                content.title(),
                content.number(),
                content.symbol(),
                plan.status(),
                content.latePolicy(),
                content.limitPolicy(),
                content.rollPolicy(),
                content.issueDate(),
                plan.supersedesId(),
                plan.events().stream()
                        .map(event -> new Event(event.id(), event.continuesEventId(), event.title(), event.time()))
                        .toList());
    }

    public boolean isRunBy(UUID unitId) {
        return councilUnitId.equals(unitId);
    }
}
