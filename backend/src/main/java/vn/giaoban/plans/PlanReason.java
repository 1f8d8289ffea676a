package vn.giaoban.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.giaoban.plans.content.PlanText;

/** Why a plan is cancelled or amended, in the office's words. */
public record PlanReason(
        @NotNull(message = "Phải ghi lý do.") @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String reason) {

    public PlanReason {
        reason = PlanText.block(reason);
    }
}
