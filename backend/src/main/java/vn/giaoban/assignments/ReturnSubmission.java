package vn.giaoban.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * Trả lại.
 *
 * @param newLastDay until when the next version is expected; the date in force when not said
 */
public record ReturnSubmission(
        @NotNull(message = "Phải ghi lý do trả lại.") @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String reason,

        @Nullable LocalDate newLastDay) {

    public ReturnSubmission {
        reason = PlanText.block(reason);
    }
}
