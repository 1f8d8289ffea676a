package vn.giaoban.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.giaoban.plans.content.PlanText;

/** What came of the plan. */
public record PlanConclusion(
        @NotNull(message = "Phải ghi kết luận.") @Size(max = 10000, message = "Không quá 10000 ký tự.")
        String conclusion) {

    public PlanConclusion {
        conclusion = PlanText.block(conclusion);
    }
}
