package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;

/** Writes, rewrites and removes the assignments of a draft, for a person at the screen or for a load of documents. */
@ApplicationScoped
public class AssignmentDrafts {

    private final Assignments assignments;
    private final Assignees assignees;
    private final PlanDirectory plans;
    private final Event<Fact> facts;

    AssignmentDrafts(Assignments assignments, Assignees assignees, PlanDirectory plans, Event<Fact> facts) {
        this.assignments = assignments;
        this.assignees = assignees;
        this.plans = plans;
        this.facts = facts;
    }

    /**
     * Adds one at the end.
     *
     * @return its id
     * @throws Refusal NOT_FOUND, FORBIDDEN, PLAN_ALREADY_ISSUED or VALIDATION_FAILED
     */
    @Transactional
    public UUID add(UUID planId, AssignmentContent content, Scope scope) {
        PlanHeader plan = demandRun(planId, scope);
        demandDraftHeld(plan);
        demandSound(content, plan);
        Assignment assignment = Assignment.of(planId, assignments.nextPosition(planId), content);
        assignments.persistAndFlush(assignment);
        facts.fire(AssignmentFact.created(assignment));
        return assignment.id();
    }

    /** @throws Refusal PLAN_ALREADY_ISSUED or VALIDATION_FAILED */
    void rewrite(Assignment assignment, AssignmentContent content, PlanHeader plan) {
        demandDraftHeld(plan);
        demandSound(content, plan);
        AssignmentContent was = assignment.content();
        assignment.write(content);
        facts.fire(AssignmentFact.changed(was, assignment));
    }

    /** @throws Refusal PLAN_ALREADY_ISSUED */
    void remove(Assignment assignment, PlanHeader plan) {
        demandDraftHeld(plan);
        facts.fire(AssignmentFact.deleted(assignment));
        assignments.delete(assignment);
    }

    void demandSound(AssignmentContent content, PlanHeader plan) {
        List<UUID> ids = new ArrayList<>(content.assigneeIds());
        if (content.deliverToBodyId() != null) {
            ids.add(content.deliverToBodyId());
        }
        List<BodyRef> named = assignees.named(ids);
        AssignmentCheck.demandSound(content, plan, named);
    }

    /**
     * A plan that the caller's office runs.
     *
     * @throws Refusal NOT_FOUND when it cannot be seen, FORBIDDEN when another council runs it
     */
    PlanHeader demandRun(UUID planId, Scope scope) {
        return demandRun(demandVisible(planId, scope), scope);
    }

    /**
     * The plan of an assignment on which the caller is about to act.
     *
     * @throws Refusal NOT_FOUND, in the same words as for one that does not exist; FORBIDDEN
     */
    PlanHeader demandRun(Assignment assignment, Scope scope) {
        return demandRun(plans.visible(assignment.planId(), scope).orElseThrow(Assignments::notFound), scope);
    }

    private static PlanHeader demandRun(PlanHeader plan, Scope scope) {
        if (!scope.may(Permission.PLANS_WRITE) || !plan.isRunBy(scope.unitId())) {
            throw new Refusal(
                    PlatformProblem.FORBIDDEN, "Chỉ văn phòng của Hội đồng nhân dân chủ trì kế hoạch mới làm được.");
        }
        return plan;
    }

    /** @throws Refusal NOT_FOUND */
    PlanHeader demandVisible(UUID planId, Scope scope) {
        return plans.visible(planId, scope)
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch."));
    }

    private void demandDraftHeld(PlanHeader plan) {
        plans.demandDraftHeld(
                plan.id(),
                "Kế hoạch đã ban hành nên phân công không sửa, xóa được; hãy lập kế hoạch điều chỉnh, bổ sung.");
    }
}
