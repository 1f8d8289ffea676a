package vn.giaoban.assignments;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.giaoban.plans.content.PlanText;

/** Gia hạn of several obligations of one plan at once. */
public record ExtendMany(
        @NotEmpty(message = "Phải chọn ít nhất một đơn vị.") @Size(max = 500, message = "Không quá 500 đơn vị một lần.")
        List<@NotNull(message = "Mã không được trống.") UUID> obligationIds,

        @NotNull(message = "Phải chọn ngày mới.") LocalDate newLastDay,

        @NotNull(message = "Phải ghi lý do gia hạn.") @Size(max = 2000, message = "Không quá 2000 ký tự.")
        String reason) {

    public ExtendMany {
        reason = PlanText.block(reason);
    }
}
