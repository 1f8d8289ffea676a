package vn.giaoban.plans;

import static vn.giaoban.access.Permission.PLANS_CONCLUDE;
import static vn.giaoban.access.Permission.PLANS_ISSUE;
import static vn.giaoban.access.Permission.PLANS_WRITE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * What can be done to a plan. The same two questions decide which buttons a person sees and which requests are refused:
 * does the plan stand so that it is possible, and may this caller.
 */
public enum PlanAction {
    EDIT(PLANS_WRITE, Plan::isDraft),
    DELETE(PLANS_WRITE, Plan::isDraft),
    ASSIGN(PLANS_WRITE, Plan::isDraft),
    ISSUE(PLANS_ISSUE, becomes(PlanStatus.ISSUED)),
    START(PLANS_WRITE, becomes(PlanStatus.RUNNING)),
    CONCLUDE(PLANS_CONCLUDE, becomes(PlanStatus.CONCLUDED)),
    ARCHIVE(PLANS_CONCLUDE, becomes(PlanStatus.ARCHIVED)),
    CANCEL(PLANS_ISSUE, becomes(PlanStatus.CANCELLED)),
    AMEND(PLANS_ISSUE, becomes(PlanStatus.SUPERSEDED)),
    FIRM_EVENT(PLANS_WRITE, Plan::hasEventToFirm);

    /** What only a draft allows. */
    static final Set<PlanAction> ON_DRAFTS = EnumSet.of(EDIT, DELETE, ASSIGN);

    private final Permission permission;
    private final Predicate<Plan> possible;

    PlanAction(Permission permission, Predicate<Plan> possible) {
        this.permission = permission;
        this.possible = possible;
    }

    private static Predicate<Plan> becomes(PlanStatus next) {
        return plan -> plan.status().leadsTo(next);
    }

    boolean isPossibleFor(Plan plan) {
        return possible.test(plan);
    }

    /** Only the council that runs the plan acts on it, whoever else takes part. */
    boolean isPermittedTo(Scope scope, Plan plan) {
        return scope.may(permission) && plan.isRunBy(scope.unitId());
    }

    /** @throws Refusal FORBIDDEN */
    void demandPermitted(Scope scope, Plan plan) {
        if (!isPermittedTo(scope, plan)) {
            throw new Refusal(
                    PlatformProblem.FORBIDDEN,
                    "Chỉ cơ quan chủ trì kế hoạch, đúng vai trò, mới thực hiện được việc này.");
        }
    }

    /** One amendment is drafted at a time, so a second one is not on offer. */
    static List<PlanAction> allowedFor(Plan plan, PlanLinks links, Scope scope) {
        return Arrays.stream(values())
                .filter(action -> action.isPermittedTo(scope, plan) && action.isPossibleFor(plan))
                .filter(action -> action != AMEND || links.openAmendment() == null)
                .toList();
    }
}
