package vn.giaoban.plans.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitLevel;

/** The connection points (điểm cầu) of one level: «200 điểm cầu tại các xã, phường, thị trấn». */
public record ConnectionPoint(
        @NotNull(message = "Phải chọn cấp.") UnitLevel level,
        @Positive(message = "Số điểm cầu phải lớn hơn 0.") int count,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String place,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String wording) {

    public ConnectionPoint {
        place = PlanText.line(place);
        wording = PlanText.line(wording);
    }

    /** In one line, for people. */
    public String line() {
        return wording != null ? wording : PlanText.joined(" ", count, "điểm cầu", levelName(), place);
    }

    private String levelName() {
        return switch (level) {
            case PROVINCE -> "cấp tỉnh";
            case DISTRICT -> "cấp huyện";
            case COMMUNE -> "cấp xã";
        };
    }
}
