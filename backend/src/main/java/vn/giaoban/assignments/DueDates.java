package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.calendar.Anchors;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;
import vn.giaoban.plans.PlanHeader;

/** Hands to a deadline what it is reckoned from: the plan's date of issue, its event, its policy, the days off. */
@ApplicationScoped
class DueDates {

    private final WorkingDayCalendar calendar;

    DueDates(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The days with which dates are reckoned that will be stored by the transaction. */
    WorkingDays held() {
        return calendar.held();
    }

    /**
     * The last day and moment; null without a deadline, or while its day is not known.
     *
     * @param days {@link #held} when it is to be stored
     */
    DueDay dueDay(Assignment assignment, PlanHeader plan, WorkingDays days) {
        Deadline deadline = assignment.deadline();
        return deadline == null
                ? null
                : DueDay.of(deadline.due(anchors(assignment.eventId(), plan), plan.rollPolicy(), days));
    }

    /** Empty without a deadline. */
    Optional<DeadlineExplanation> explain(AssignmentContent content, PlanHeader plan, Instant now) {
        return explain(content, plan, calendar.current(), now);
    }

    /** With the days off that held at a moment. */
    Optional<DeadlineExplanation> explainAsOf(Instant moment, AssignmentContent content, PlanHeader plan, Instant now) {
        return explain(content, plan, calendar.at(moment), now);
    }

    private static Optional<DeadlineExplanation> explain(
            AssignmentContent content, PlanHeader plan, WorkingDays days, Instant now) {
        return Optional.ofNullable(content.deadline())
                .map(deadline -> deadline.explain(anchors(content.eventId(), plan), plan.rollPolicy(), days, now));
    }

    /** A deadline that names no event hangs on the only one there is, or on none. */
    private static Anchors anchors(UUID eventId, PlanHeader plan) {
        return Anchors.of(timeOf(eventId, plan), plan.issueDate());
    }

    private static FuzzyTime timeOf(UUID eventId, PlanHeader plan) {
        if (eventId == null) {
            return plan.events().size() == 1 ? plan.events().getFirst().time() : null;
        }
        return plan.events().stream()
                .filter(event -> event.id().equals(eventId))
                .map(PlanHeader.Event::time)
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }
}
