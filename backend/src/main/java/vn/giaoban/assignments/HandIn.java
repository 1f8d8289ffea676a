package vn.giaoban.assignments;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * Sends the draft as the next version.
 *
 * @param note replaces the draft's note when given
 * @param nilReport «không phát sinh»: a statement that there is nothing to report, without files;
 *     not, when not said
 * @param authorBodyId which body wrote it, of those that the assignment allows; the one that owes it when not said
 * @param fromDelegationId the delegated obligation whose last version is passed on as one's own
 */
public record HandIn(
        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String note,

        @Nullable Boolean nilReport,
        @Nullable UUID authorBodyId,
        @Nullable UUID fromDelegationId) {

    public HandIn {
        note = PlanText.block(note);
        nilReport = nilReport != null && nilReport;
    }
}
