package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.content.Registration;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.plans.facts.PlanIssued;
import vn.giaoban.plans.facts.PlanSuperseded;
import vn.giaoban.platform.Refusal;

/** Issues a draft and, when it is an amendment, retires the plan that it replaces, both or neither. */
@ApplicationScoped
public class IssuePlan {

    private final Plans plans;
    private final Event<PlanFact> facts;
    private final Clock clock;

    IssuePlan(Plans plans, Event<PlanFact> facts, Clock clock) {
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal NOT_FOUND, FORBIDDEN, PLAN_WRONG_STATE, PLAN_INCOMPLETE, PLAN_NUMBER_TAKEN, SECRET_NOT_ALLOWED */
    @Transactional
    public void issue(UUID planId, Registration registration, Scope scope) {
        Plan plan = plans.demandVisible(planId, scope);
        PlanAction.ISSUE.demandPermitted(scope, plan);
        ContentCheck.demandNotSecret(registration.symbol());
        Instant now = clock.instant();
        plan.issue(registration, now);
        Plan superseded = plan.supersedesId() == null ? null : plans.findById(plan.supersedesId());
        if (superseded != null) {
            superseded.supersede(now);
        }
        takeNumber(plan);
        facts.fire(new PlanIssued(plan.id(), plan.supersedesId(), registration.completedBy(plan.content())));
        if (superseded != null) {
            facts.fire(new PlanSuperseded(superseded.id(), plan.id()));
        }
    }

    /**
     * The database decides who is first: of two who take the same number at the same moment, a question asked
     * beforehand would let both through. Nothing else that is unique changes here.
     */
    private void takeNumber(Plan plan) {
        try {
            plans.flush();
        } catch (ConstraintViolationException taken) {
            PlanContent content = plan.content();
            throw new Refusal(
                    PlanProblem.PLAN_NUMBER_TAKEN,
                    "Số %s/%s năm %d đã được cấp cho kế hoạch khác của cùng cơ quan ban hành."
                            .formatted(
                                    content.number(),
                                    content.symbol(),
                                    content.issueDate().year()));
        }
    }
}
