package vn.giaoban.assignments;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * Giao lại cho cấp dưới.
 *
 * @param lastDay not after the parent's; the parent's when not said
 */
public record DelegateObligation(
        @NotEmpty(message = "Phải chọn ít nhất một cơ quan cấp dưới.")
        @Size(max = 200, message = "Không quá 200 cơ quan một lần.")
        List<@NotNull(message = "Mã không được trống.") UUID> bodyIds,

        @Nullable LocalDate lastDay,

        @Nullable @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String note) {

    public DelegateObligation {
        bodyIds = bodyIds == null ? null : bodyIds.stream().distinct().toList();
        note = PlanText.block(note);
    }
}
