package vn.giaoban.assignments;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * What the draft says beside its files; both are replaced, and what is left out is gone.
 *
 * @param authorBodyId as in {@link HandIn}
 */
public record SaveDraft(
        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String note,

        @Nullable UUID authorBodyId) {

    public SaveDraft {
        note = PlanText.block(note);
    }
}
