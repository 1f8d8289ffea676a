package vn.giaoban.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * Nhận bàn giao.
 *
 * @param bodyId one of the candidates
 */
public record TransferObligation(
        @NotNull(message = "Phải chọn cơ quan nhận bàn giao.")
        UUID bodyId,

        @Nullable @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String note) {

    public TransferObligation {
        note = PlanText.block(note);
    }
}
