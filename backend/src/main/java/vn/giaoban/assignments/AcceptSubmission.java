package vn.giaoban.assignments;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * Tiếp nhận.
 *
 * @param note what the office adds; it goes into the exchange below the obligation
 */
public record AcceptSubmission(
        @Nullable @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String note) {

    public AcceptSubmission {
        note = PlanText.block(note);
    }
}
