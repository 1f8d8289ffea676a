package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/**
 * What holds for one of the naming bodies alone («riêng huyện Cầu Kè mời … của các xã trên địa bàn»).
 *
 * @param bodyId a body that names
 * @param max null: as many as it decides
 */
public record GroupException(
        @NotNull(message = "Phải chọn cơ quan.") UUID bodyId,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer max,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String wording) {

    public GroupException {
        wording = PlanText.line(wording);
    }
}
