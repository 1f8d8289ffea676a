package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Nhận bàn giao: what a body of an ended unit still owes goes over to one of its successors, by a person's decision. */
@ApplicationScoped
class TakeOver {

    private final Desk desk;
    private final OfferToSuccessors offers;
    private final UnitDirectory directory;
    private final PlanDirectory plans;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    TakeOver(
            Desk desk,
            OfferToSuccessors offers,
            UnitDirectory directory,
            PlanDirectory plans,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.desk = desk;
        this.offers = offers;
        this.directory = directory;
        this.plans = plans;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND, FORBIDDEN, VERSION_CONFLICT, NOT_A_SUCCESSOR and what the state refuses */
    void transfer(UUID obligationId, String ifMatch, TransferObligation request, Scope caller) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.TRANSFER);
            Obligation obligation = work.obligation();
            Versions.require(ifMatch, obligation.version());
            BodyRef successor = successor(work, request.bodyId(), caller);
            ObligationFact.Snapshot before = ObligationFact.Snapshot.of(obligation);
            obligation.transferTo(successor, request.note(), Actor.of(caller), clock.instant());
            offers.clear(obligationId);
            plans.addParties(obligation.planId(), List.of(successor));
            facts.fire(ObligationFact.about(
                    obligation,
                    "OBLIGATION_TRANSFERRED",
                    before,
                    ObligationFact.Snapshot.of(obligation, successor, request.note())));
        });
    }

    /** The office names any candidate; a candidate takes it for a body that it answers for, not for another. */
    private BodyRef successor(Work work, UUID bodyId, Scope caller) {
        BodyRef body = offers.candidates(work.obligation().id()).contains(bodyId)
                ? directory.body(bodyId).orElseThrow()
                : null;
        boolean own = body != null
                && (caller.role() == Role.OFFICE
                        ? body.unitId().equals(caller.unitId())
                        : bodyId.equals(caller.bodyId()));
        if (body == null || !own && !work.standpoint().reviews()) {
            throw AssignmentProblem.NOT_A_SUCCESSOR.refusal(
                    "Việc này chỉ bàn giao được cho cơ quan tương ứng của đơn vị kế thừa, do chính cơ quan ấy nhận hoặc do"
                            + " văn phòng chủ trì kế hoạch chuyển.");
        }
        return body;
    }
}
