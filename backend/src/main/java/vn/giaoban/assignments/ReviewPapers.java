package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * What the side that waits for a paper does: returns and accepts it, extends, excuses, withdraws; and the exchange with
 * those who owe it. For a plan's obligation that side is the council's office, for a delegated one the body above.
 * Refusals of every step: NOT_FOUND, FORBIDDEN, PRECONDITION_REQUIRED, VERSION_CONFLICT, PLAN_NOT_RUNNING,
 * ALREADY_ACCEPTED, OBLIGATION_SETTLED, OBLIGATION_WRONG_STATE.
 */
@ApplicationScoped
public class ReviewPapers {

    private static final Map<ObligationAction, String> FACTS = Map.of(
            ObligationAction.RETURN, "SUBMISSION_RETURNED",
            ObligationAction.ACCEPT, "SUBMISSION_ACCEPTED",
            ObligationAction.EXTEND, "OBLIGATION_EXTENDED",
            ObligationAction.EXCUSE, "OBLIGATION_EXCUSED",
            ObligationAction.WITHDRAW, "OBLIGATION_WITHDRAWN");

    private final Desk desk;
    private final Obligations obligations;
    private final UnitDirectory directory;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    ReviewPapers(
            Desk desk,
            Obligations obligations,
            UnitDirectory directory,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.desk = desk;
        this.obligations = obligations;
        this.directory = directory;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal EXTENSION_NOT_LATER, DELEGATION_AFTER_PARENT */
    public void returnForRevision(UUID obligationId, String ifMatch, ReturnSubmission request, Scope caller) {
        act(ObligationAction.RETURN, obligationId, ifMatch, request.reason(), caller, (obligation, now) -> {
            DueDay newDue = request.newLastDay() == null ? null : DueDay.endOf(request.newLastDay());
            if (newDue != null) {
                demandNotAfterParent(obligation, newDue);
            }
            obligation.returnForRevision(request.reason(), newDue, Actor.of(caller), now);
        });
    }

    public void accept(UUID obligationId, String ifMatch, AcceptSubmission request, Scope caller) {
        act(ObligationAction.ACCEPT, obligationId, ifMatch, request.note(), caller, (obligation, now) -> {
            obligation.accept(Actor.of(caller), now);
            if (request.note() != null) {
                write(obligationId, request.note(), caller, now);
            }
        });
    }

    /** @throws Refusal EXTENSION_NOT_LATER, DELEGATION_AFTER_PARENT */
    public void extend(UUID obligationId, String ifMatch, ExtendObligation request, Scope caller) {
        act(ObligationAction.EXTEND, obligationId, ifMatch, request.reason(), caller, (obligation, now) -> {
            DueDay newDue = DueDay.endOf(request.newLastDay());
            demandNotAfterParent(obligation, newDue);
            obligation.extend(newDue, request.reason(), Actor.of(caller), now);
        });
    }

    public void excuse(UUID obligationId, String ifMatch, Reason request, Scope caller) {
        act(
                ObligationAction.EXCUSE,
                obligationId,
                ifMatch,
                request.reason(),
                caller,
                (obligation, now) -> obligation.settle(ObligationAction.EXCUSE, request.reason(), now));
    }

    public void withdraw(UUID obligationId, String ifMatch, Reason request, Scope caller) {
        act(
                ObligationAction.WITHDRAW,
                obligationId,
                ifMatch,
                request.reason(),
                caller,
                (obligation, now) -> obligation.settle(ObligationAction.WITHDRAW, request.reason(), now));
    }

    /** A message disturbs nobody who is about to act: the version stays. */
    public void comment(UUID obligationId, String ifMatch, CommentObligation request, Scope caller) {
        transactions.run(() -> {
            Work work = desk.look(obligationId, caller);
            work.demand(ObligationAction.COMMENT);
            Versions.requireIfPresent(ifMatch, work.obligation().version());
            write(obligationId, request.text(), caller, clock.instant());
            facts.fire(ObligationFact.about(work.obligation(), "COMMENT_ADDED", null, request));
        });
    }

    private void write(UUID obligationId, String text, Scope author, Instant now) {
        String body = directory.body(author.bodyId()).map(BodyRef::name).orElseThrow();
        obligations.getEntityManager().persist(new ObligationComment(obligationId, text, author, body, now));
    }

    private void act(
            ObligationAction action,
            UUID obligationId,
            String ifMatch,
            String reason,
            Scope caller,
            BiConsumer<Obligation, Instant> verb) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(action);
            Obligation obligation = work.obligation();
            Versions.require(ifMatch, obligation.version());
            ObligationFact.Snapshot before = ObligationFact.Snapshot.of(obligation);
            verb.accept(obligation, clock.instant());
            ObligationFact.Snapshot after = ObligationFact.Snapshot.of(obligation, reason);
            boolean moved = !Objects.equals(before.lastDay(), after.lastDay());
            facts.fire(ObligationFact.about(
                    obligation, FACTS.get(action), before, moved ? after.movedTo(after.lastDay()) : after));
        });
    }

    private void demandNotAfterParent(Obligation obligation, DueDay newDue) {
        if (obligation.parentObligationId() != null) {
            Obligation parent = obligations.findById(obligation.parentObligationId());
            parent.term().demandNotBefore(newDue);
        }
    }
}
