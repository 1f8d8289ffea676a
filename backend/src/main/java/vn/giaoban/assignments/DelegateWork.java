package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * Work goes down the tree and may come back up: a body that owes something has bodies below do it and stays answerable;
 * one below may refuse with a reason, and then the body above owes it alone again.
 */
@ApplicationScoped
public class DelegateWork {

    private final Desk desk;
    private final Obligations obligations;
    private final UnitDirectory directory;
    private final PlanDirectory plans;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    DelegateWork(
            Desk desk,
            Obligations obligations,
            UnitDirectory directory,
            PlanDirectory plans,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.desk = desk;
        this.obligations = obligations;
        this.directory = directory;
        this.plans = plans;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND, FORBIDDEN, VERSION_CONFLICT, DELEGATE_NOT_BELOW, ALREADY_DELEGATED,
     *     DELEGATION_AFTER_PARENT and what the state refuses */
    public void delegate(UUID obligationId, String ifMatch, DelegateObligation request, Scope caller) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.DELEGATE);
            Obligation parent = work.obligation();
            Versions.require(ifMatch, parent.version());
            List<BodyRef> bodies = below(parent, request.bodyIds());
            Instant now = clock.instant();
            DueDay due = dueOf(parent, request.lastDay());
            for (BodyRef body : bodies) {
                Obligation child = parent.delegateTo(body, due, request.note(), now);
                obligations.persist(child);
                obligations.getEntityManager().persist(child.opening());
                facts.fire(ObligationFact.about(
                        child, "OBLIGATION_DELEGATED", null, ObligationFact.Snapshot.of(child, body, request.note())));
            }
            plans.addParties(parent.planId(), bodies);
        });
    }

    /** @throws Refusal NOT_FOUND, FORBIDDEN, VERSION_CONFLICT and what the state refuses */
    public void refuse(UUID obligationId, String ifMatch, Reason request, Scope caller) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.REFUSE);
            Obligation obligation = work.obligation();
            Versions.require(ifMatch, obligation.version());
            ObligationFact.Snapshot before = ObligationFact.Snapshot.of(obligation);
            obligation.settle(ObligationAction.REFUSE, request.reason(), clock.instant());
            facts.fire(ObligationFact.about(
                    obligation,
                    "DELEGATION_REFUSED",
                    before,
                    ObligationFact.Snapshot.of(obligation, request.reason())));
        });
    }

    private List<BodyRef> below(Obligation parent, List<UUID> bodyIds) {
        Map<UUID, BodyRef> bodies = directory.bodies(bodyIds);
        Set<UUID> delegates = obligations.delegatesOf(parent.id());
        return bodyIds.stream()
                .map(id -> {
                    BodyRef body = bodies.get(id);
                    boolean own = parent.parties().stream()
                            .anyMatch(party -> party.bodyId().equals(id));
                    if (body == null || own || !directory.covers(parent.bodyId(), id)) {
                        throw AssignmentProblem.DELEGATE_NOT_BELOW.refusal((body == null ? "Có cơ quan" : body.name())
                                + " không thuộc cấp dưới của cơ quan được giao.");
                    }
                    if (delegates.contains(id)) {
                        throw AssignmentProblem.ALREADY_DELEGATED.refusal(
                                "Việc này đã được giao cho " + body.name() + ".");
                    }
                    return body;
                })
                .toList();
    }

    /** The parent's own last day means the parent's own last moment, also when that is an hour. */
    private static DueDay dueOf(Obligation parent, LocalDate lastDay) {
        DueDay above = parent.term().due();
        boolean same = lastDay == null || above != null && above.lastDay().equals(lastDay);
        return same ? above : DueDay.endOf(lastDay);
    }
}
