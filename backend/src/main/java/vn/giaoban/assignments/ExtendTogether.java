package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/** One new date for many obligations of a plan: all of those that can take it, in one transaction. */
@ApplicationScoped
class ExtendTogether {

    private final AssignmentDrafts drafts;
    private final Obligations obligations;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    ExtendTogether(
            AssignmentDrafts drafts, Obligations obligations, Event<Fact> facts, TxRetry transactions, Clock clock) {
        this.drafts = drafts;
        this.obligations = obligations;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND when one is not an obligation of the plan itself, FORBIDDEN, PLAN_NOT_RUNNING */
    int extend(UUID planId, ExtendMany request, Scope caller) {
        return transactions.call(() -> {
            List<Obligation> held = obligations.holdAll(request.obligationIds());
            PlanHeader plan = drafts.demandRun(planId, caller);
            if (!plan.status().isInForce()) {
                throw AssignmentProblem.PLAN_NOT_RUNNING.refusal("Chỉ gia hạn được khi kế hoạch đang có hiệu lực.");
            }
            demandAllOf(planId, request, held);
            DueDay newDue = DueDay.endOf(request.newLastDay());
            List<Obligation> extendable = held.stream()
                    .filter(obligation -> obligation.canMoveTo(newDue))
                    .toList();
            extendable.forEach(obligation -> extend(obligation, newDue, request.reason(), caller));
            return extendable.size();
        });
    }

    private void extend(Obligation obligation, DueDay newDue, String reason, Scope caller) {
        Instant now = clock.instant();
        ObligationFact.Snapshot before = ObligationFact.Snapshot.of(obligation);
        obligation.extend(newDue, reason, Actor.of(caller), now);
        facts.fire(ObligationFact.about(
                obligation,
                "OBLIGATION_EXTENDED",
                before,
                ObligationFact.Snapshot.of(obligation, reason).movedTo(newDue.lastDay())));
    }

    private static void demandAllOf(UUID planId, ExtendMany request, List<Obligation> held) {
        long ofPlan = held.stream()
                .filter(obligation -> obligation.planId().equals(planId) && obligation.parentObligationId() == null)
                .count();
        if (ofPlan < request.obligationIds().stream().distinct().count()) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Có việc không thuộc kế hoạch này.");
        }
    }
}
