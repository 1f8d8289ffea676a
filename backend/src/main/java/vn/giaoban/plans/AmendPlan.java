package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import vn.giaoban.plans.facts.PlanAmendmentDrafted;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.Refusal;

/** Begins the amendment of a plan in force: one draft at a time. */
@ApplicationScoped
class AmendPlan {

    private final Plans plans;
    private final Event<PlanFact> facts;
    private final Clock clock;

    AmendPlan(Plans plans, Event<PlanFact> facts, Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal PLAN_WRONG_STATE, AMENDMENT_ALREADY_DRAFTED */
    Plan amend(Plan plan, String reason) {
        PlanLink open = plans.links(plan).openAmendment();
        if (open != null) {
            throw alreadyDrafted().with("amendmentId", open.id());
        }
        Plan amendment = plan.amend(reason, clock.instant());
        try {
            plans.persistAndFlush(amendment);
        } catch (ConstraintViolationException another) {
            // Two began at the same moment; nothing else of a new draft is unique.
            throw alreadyDrafted();
        }
        facts.fire(new PlanAmendmentDrafted(amendment.id(), plan.id(), reason));
        return amendment;
    }

    private static Refusal alreadyDrafted() {
        return new Refusal(
                PlanProblem.AMENDMENT_ALREADY_DRAFTED,
                "Kế hoạch đang có một dự thảo điều chỉnh, bổ sung; hãy sửa tiếp hoặc xóa dự thảo đó.");
    }
}
