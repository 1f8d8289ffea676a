package vn.giaoban.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.giaoban.plans.content.PlanText;

/** Why an obligation is excused, withdrawn or refused; the one that owes it reads it. */
public record Reason(
        @NotNull(message = "Phải ghi lý do.") @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String reason) {

    public Reason {
        reason = PlanText.block(reason);
    }
}
