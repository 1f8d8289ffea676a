package vn.giaoban.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.plans.content.PlanText;

/** Gia hạn to the end of a day. */
public record ExtendObligation(
        @NotNull(message = "Phải chọn ngày mới.") LocalDate newLastDay,

        @NotNull(message = "Phải ghi lý do gia hạn.") @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String reason) {

    public ExtendObligation {
        reason = PlanText.block(reason);
    }
}
