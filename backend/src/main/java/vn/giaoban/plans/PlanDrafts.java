package vn.giaoban.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.plans.facts.PlanChanged;
import vn.giaoban.plans.facts.PlanCreated;
import vn.giaoban.plans.facts.PlanDeleted;
import vn.giaoban.plans.facts.PlanFact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Writes, rewrites and removes drafts, for a person at the screen or for a load of documents. */
@ApplicationScoped
public class PlanDrafts {

    private final Plans plans;
    private final IssuingBodies issuingBodies;
    private final Event<PlanFact> facts;
    private final Clock clock;

    PlanDrafts(Plans plans, IssuingBodies issuingBodies, Event<PlanFact> facts, Clock clock) {
        this.plans = plans;
        this.issuingBodies = issuingBodies;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A new draft of the council that the caller serves.
     *
     * @return its id
     * @throws Refusal FORBIDDEN, ISSUING_BODY_FOREIGN, SECRET_NOT_ALLOWED, EVENT_UNKNOWN or VALIDATION_FAILED
     */
    @Transactional
    public UUID write(PlanContent content, Scope scope) {
        if (!scope.may(Permission.PLANS_WRITE)) {
            throw new Refusal(PlatformProblem.FORBIDDEN);
        }
        demandFitting(content, scope);
        Plan plan = Plan.draft(content, scope.unitId(), clock.instant());
        plans.persistAndFlush(plan);
        facts.fire(new PlanCreated(plan.id(), plan.content()));
        return plan.id();
    }

    /** @throws Refusal PLAN_ALREADY_ISSUED, and as {@link #write} */
    void rewrite(Plan plan, PlanContent content, Scope scope) {
        plan.demand(PlanAction.EDIT);
        demandFitting(content, scope);
        PlanContent was = plan.content();
        plan.revise(content, clock.instant());
        facts.fire(new PlanChanged(plan.id(), was, plan.content()));
    }

    /** @throws Refusal PLAN_ALREADY_ISSUED */
    void remove(Plan plan) {
        plan.demand(PlanAction.DELETE);
        facts.fire(new PlanDeleted(plan.id(), plan.content().title()));
        plans.delete(plan);
    }

    private void demandFitting(PlanContent content, Scope scope) {
        ContentCheck.demandSound(content);
        issuingBodies.demandFitting(content, scope);
    }
}
