package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.facts.PlanIssued;
import vn.giaoban.platform.Fact;
import vn.giaoban.units.BodyRef;

/**
 * A plan is issued: rules are resolved on the date of issue, who owes what is frozen, and everybody's obligation opens,
 * all in the transaction that issues it. Of an amendment, what goes on is carried over and what was dropped is withdrawn.
 */
@ApplicationScoped
class OpenObligations {

    private final Assignments assignments;
    private final Obligations obligations;
    private final Assignees assignees;
    private final DueDates dueDates;
    private final OfferToSuccessors offers;
    private final PlanDirectory plans;
    private final Event<Fact> facts;
    private final Clock clock;

    OpenObligations(
            Assignments assignments,
            Obligations obligations,
            Assignees assignees,
            DueDates dueDates,
            OfferToSuccessors offers,
            PlanDirectory plans,
            Event<Fact> facts,
            Clock clock) {
        this.assignments = assignments;
        this.obligations = obligations;
        this.assignees = assignees;
        this.dueDates = dueDates;
        this.offers = offers;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    void onPlanIssued(@Observes PlanIssued issued) {
        PlanHeader plan = plans.header(issued.planId()).orElseThrow();
        Instant now = clock.instant();
        CarryOver carryOver = carryOver(plan, issued.supersedesPlanId(), now);
        List<Obligation> opened = new ArrayList<>();
        WorkingDays days = dueDates.held();
        Map<UUID, BodyRef> owing = new LinkedHashMap<>();
        for (Assignment assignment : assignments.ofPlan(plan.id())) {
            List<BodyRef> bodies = freeze(assignment, plan, days);
            bodies.forEach(body -> owing.put(body.id(), body));
            for (List<BodyRef> parties : products(assignment.content(), bodies)) {
                if (!carryOver.carry(assignment, parties)) {
                    opened.add(Obligation.open(
                            plan.id(), plan.councilUnitId(), assignment.id(), parties, assignment.due(), now));
                }
            }
        }
        store(opened);
        plans.addParties(plan.id(), owing.values());
        carryOver.withdrawTheRest();
        offers.refresh(owing.keySet());
        facts.fire(ObligationFact.opened(plan.id(), opened.size(), carryOver.carried(), carryOver.withdrawn()));
    }

    private List<BodyRef> freeze(Assignment assignment, PlanHeader plan, WorkingDays days) {
        LocalDate issueDate = plan.issueDate().known().orElseThrow();
        AssignmentContent content = assignment.content();
        List<BodyRef> bodies = assignees.resolve(content, issueDate);
        assignment.freeze(bodies, issueDate, dueDates.dueDay(assignment, plan, days));
        return bodies;
    }

    /** Who is bound by each obligation: everybody by one of their own, or all by one. */
    private static List<List<BodyRef>> products(AssignmentContent content, List<BodyRef> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        return content.product() == Product.JOINT
                ? List.of(Assignees.withLeadFirst(bodies, content.leadBodyId()))
                : bodies.stream().map(List::of).toList();
    }

    /** Rows of one table after the other, so that the driver sends them in batches. */
    private void store(List<Obligation> opened) {
        obligations.persist(opened);
        obligations.flush();
        opened.stream().map(Obligation::opening).forEach(obligations.getEntityManager()::persist);
        obligations.flush();
    }

    private CarryOver carryOver(PlanHeader plan, UUID amendedPlanId, Instant now) {
        if (amendedPlanId == null) {
            return CarryOver.nothing(now);
        }
        List<Assignment> amended = assignments.ofPlan(amendedPlanId);
        List<UUID> ids = amended.stream().map(Assignment::id).toList();
        return new CarryOver(plan.id(), amended, obligations.holdAllOf(amendedPlanId, ids), now);
    }
}
