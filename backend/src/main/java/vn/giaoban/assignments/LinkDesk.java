package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.access.SecretToken;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.UnitDirectory;

/**
 * Makes, lists and revokes links to hand in, for whoever waits for the paper: the office of the plan, or the body that
 * delegated it. Refusals of every step: NOT_FOUND, FORBIDDEN.
 */
@ApplicationScoped
class LinkDesk {

    /** Of those that people make; what travels in reminders has a limit of its own. */
    private static final int MOST = 20;

    private final Desk desk;
    private final HandInLinks links;
    private final UnitDirectory units;
    private final PlanDirectory plans;
    private final LinkTerms terms;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    LinkDesk(
            Desk desk,
            HandInLinks links,
            UnitDirectory units,
            PlanDirectory plans,
            LinkTerms terms,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.units = units;
        this.plans = plans;
        this.terms = terms;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws Refusal PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED or OBLIGATION_WRONG_STATE when nothing is
     *     owed, TOO_MANY_HAND_IN_LINKS, VALIDATION_FAILED for a last day that has passed or is too far away
     */
    MadeHandInLink make(UUID obligationId, NewHandInLink wanted, Scope caller) {
        return transactions.call(() -> {
            Work work = reviewed(desk.take(obligationId, caller));
            work.demand(ObligationAction.EXTEND);
            Obligation obligation = work.obligation();
            if (!obligation.state().isOwed()) {
                throw obligation.state().impossible();
            }
            List<HandInLink> there = links.ofObligation(obligationId);
            if (there.stream().filter(link -> link.reminderId() == null).count() >= MOST) {
                throw AssignmentProblem.TOO_MANY_HAND_IN_LINKS.refusal(
                        "Việc này đã có " + MOST + " liên kết do người lập, nhiều nhất cho phép.");
            }
            Instant now = clock.instant();
            SecretToken secret = SecretToken.random();
            HandInLink link = new HandInLink(
                    obligationId,
                    there.isEmpty() ? 1 : there.getFirst().number() + 1,
                    secret,
                    units.body(obligation.bodyId()).orElseThrow(),
                    VietnameseDates.endOf(
                            terms.lastDay(wanted.lastDay(), obligation.term().due(), VietnameseDates.dayOf(now))),
                    Actor.of(caller),
                    now);
            links.persistAndFlush(link);
            tell("HAND_IN_LINK_MADE", link, obligation);
            return new MadeHandInLink(HandInLinkView.of(link, now), "/l#" + secret.secret());
        });
    }

    /** The newest first; at most a hundred. */
    List<HandInLinkView> of(UUID obligationId, Scope caller) {
        return transactions.call(() -> {
            reviewed(desk.look(obligationId, caller));
            Instant now = clock.instant();
            return links.ofObligation(obligationId).stream()
                    .map(link -> HandInLinkView.of(link, now))
                    .toList();
        });
    }

    /** @throws Refusal NOT_FOUND for a plan that another council runs */
    Page<HandInLinkView> ofPlan(UUID planId, PageRequest page, Scope caller) {
        return transactions.call(() -> {
            plans.visible(planId, caller)
                    .filter(plan -> plan.isRunBy(caller.unitId()))
                    .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch."));
            Instant now = clock.instant();
            return links.ofPlan(planId, page).map(link -> HandInLinkView.of(link, now));
        });
    }

    /** Doing it twice is doing it once. */
    void revoke(UUID obligationId, UUID linkId, Scope caller) {
        transactions.run(() -> {
            Work work = reviewed(desk.take(obligationId, caller));
            HandInLink link = links.held(linkId)
                    .filter(held -> held.obligationId().equals(obligationId))
                    .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy liên kết này."));
            if (link.revoke(Actor.of(caller), clock.instant())) {
                tell("HAND_IN_LINK_REVOKED", link, work.obligation());
            }
        });
    }

    private static Work reviewed(Work work) {
        if (!work.standpoint().reviews()) {
            throw new Refusal(
                    PlatformProblem.FORBIDDEN, "Chỉ nơi nhận bài mới lập và xem được liên kết nộp bài của việc này.");
        }
        return work;
    }

    private void tell(String action, HandInLink link, Obligation obligation) {
        facts.fire(HandInLinkFact.of(action, link, obligation.planId()));
    }
}
