package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;
import vn.giaoban.units.UnitLevel;

/**
 * What holds for one of the naming bodies alone («riêng huyện Cầu Kè mời … của các xã trên địa bàn»).
 *
 * @param bodyId a body that names
 * @param max null: as many as it decides
 * @param eachUnitOf {@code max} holds for each unit of this level below the body's own («01 người mỗi xã trên địa bàn»);
 *     how many there are is settled on the day of issue. Null: for the body as a whole
 */
public record GroupException(
        @NotNull(message = "Phải chọn cơ quan.") UUID bodyId,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer max,

        @Nullable UnitLevel eachUnitOf,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String wording) {

    public GroupException {
        wording = PlanText.line(wording);
    }

    /**
     * @param unitsBelow how many units of a level lie below that of the body
     * @return null: not limited, also where the register knows no such unit
     */
    @Nullable
    Integer places(ToIntFunction<UnitLevel> unitsBelow) {
        if (max == null || eachUnitOf == null) {
            return max;
        }
        int units = unitsBelow.applyAsInt(eachUnitOf);
        return units == 0 ? null : Integer.valueOf(max * units);
    }
}
