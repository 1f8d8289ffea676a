package vn.giaoban.assignments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.LatePolicy;

/** The plan of an obligation, as far as those who owe it need it. */
public record ObligationPlan(
        UUID id,
        @Nullable String number,
        @Nullable String symbol,
        String title,
        PlanStatus status,
        LatePolicy latePolicy) {

    static ObligationPlan of(PlanHeader plan) {
        return new ObligationPlan(
                plan.id(), plan.number(), plan.symbol(), plan.title(), plan.status(), plan.latePolicy());
    }
}
