package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.facts.EventFirmed;
import vn.giaoban.plans.facts.PlanAmendmentDrafted;
import vn.giaoban.platform.Fact;

/** What assignments do when their plan changes: dates follow a firm event, and an amendment starts as a copy. */
@ApplicationScoped
class FollowPlan {

    private final Assignments assignments;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final PlanDirectory plans;
    private final Event<Fact> facts;
    private final Clock clock;

    FollowPlan(
            Assignments assignments,
            Obligations obligations,
            DueDates dueDates,
            PlanDirectory plans,
            Event<Fact> facts,
            Clock clock) {
        this.assignments = assignments;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every date is reckoned anew; only those that hang on the event come out differently. */
    void onEventFirmed(@Observes EventFirmed firmed) {
        PlanHeader plan = plans.header(firmed.planId()).orElseThrow();
        WorkingDays days = dueDates.held();
        for (Assignment assignment : assignments.ofPlan(plan.id())) {
            DueDay was = assignment.due();
            DueDay is = dueDates.dueDay(assignment, plan, days);
            if (!Objects.equals(was, is)) {
                move(assignment, was, is);
            }
        }
    }

    private void move(Assignment assignment, DueDay was, DueDay is) {
        Instant now = clock.instant();
        assignment.moveDue(is);
        List<Obligation> hanging = obligations.holdAllOf(assignment.planId(), List.of(assignment.id()));
        int moved = DeadlineMoves.follow(hanging, was, is, now);
        facts.fire(ObligationFact.deadlineMoved(assignment, was, moved));
    }

    void onAmendmentDrafted(@Observes PlanAmendmentDrafted drafted) {
        Map<UUID, UUID> events = plans.header(drafted.planId()).orElseThrow().events().stream()
                .filter(event -> event.continuesEventId() != null)
                .collect(Collectors.toMap(PlanHeader.Event::continuesEventId, PlanHeader.Event::id));
        for (Assignment assignment : assignments.ofPlan(drafted.supersedesPlanId())) {
            UUID event = events.get(assignment.content().eventId());
            assignments.persist(assignment.copyInto(drafted.planId(), event));
        }
    }
}
