package vn.giaoban.plans;

import org.jspecify.annotations.Nullable;

/**
 * The plans before and after one plan.
 *
 * @param supersedes what it amends, if it is an amendment
 * @param supersededBy the issued amendment that took its place
 * @param openAmendment the amendment that is being drafted
 */
record PlanLinks(
        @Nullable PlanLink supersedes,
        @Nullable PlanLink supersededBy,
        @Nullable PlanLink openAmendment) {

    /** Drafts are for the council that runs the plan. */
    PlanLinks withoutDraft() {
        return new PlanLinks(supersedes, supersededBy, null);
    }
}
