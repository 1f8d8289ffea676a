package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.content.LatePolicy;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Lays an obligation on a caller's desk. */
@ApplicationScoped
class Desk {

    private final Obligations obligations;
    private final Standpoints standpoints;
    private final Assignments assignments;
    private final PlanDirectory plans;
    private final UnitDirectory directory;

    Desk(
            Obligations obligations,
            Standpoints standpoints,
            Assignments assignments,
            PlanDirectory plans,
            UnitDirectory directory) {
        this.obligations = obligations;
        this.standpoints = standpoints;
        this.assignments = assignments;
        this.plans = plans;
        this.directory = directory;
    }

    /**
     * To change it: the row is held until the end of the transaction, and only then is anything read.
     *
     * @throws Refusal NOT_FOUND
     */
    Work take(UUID obligationId, Scope caller) {
        obligations.hold(obligationId);
        return look(obligationId, caller);
    }

    /** To read it, or to find out beforehand whether a long upload is worth its while. */
    Work look(UUID obligationId, Scope caller) {
        Standpoint standpoint = standpoints.demand(obligationId, caller);
        Obligation obligation = obligations.findById(obligationId);
        return lay(obligation, standpoint);
    }

    Work lay(Obligation obligation, Standpoint standpoint) {
        PlanHeader plan = plans.header(obligation.planId()).orElseThrow();
        AssignmentContent content =
                assignments.demand(obligation.assignmentId()).content();
        return new Work(obligation, standpoint, plan, content, terms(obligation, plan, content));
    }

    private HandInTerms terms(Obligation obligation, PlanHeader plan, AssignmentContent content) {
        return new HandInTerms(
                content.kind(),
                content.limits(),
                plan.latePolicy(),
                plan.limitPolicy(),
                content.wording(),
                plan.latePolicy() == LatePolicy.LOCK ? askWhom(obligation, plan, content) : null);
    }

    /** A delegated one: the body that delegated it. Otherwise where the paper goes, else whose plan it is. */
    private String askWhom(Obligation obligation, PlanHeader plan, AssignmentContent content) {
        UUID whom = plan.issuingBodyId();
        if (obligation.parentObligationId() != null) {
            whom = obligations.findById(obligation.parentObligationId()).bodyId();
        } else if (content.deliverToBodyId() != null) {
            whom = content.deliverToBodyId();
        }
        return directory.body(whom).map(BodyRef::name).orElseThrow();
    }
}
