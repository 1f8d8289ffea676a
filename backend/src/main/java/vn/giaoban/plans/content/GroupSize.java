package vn.giaoban.plans.content;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How many people one delegation has («mỗi Đoàn khoảng 15 - 30 người»). */
public record GroupSize(
        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String wording,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer min,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer max) {

    public GroupSize {
        wording = PlanText.line(wording);
    }

    /** In one line, for people. */
    public String text() {
        return wording != null ? wording : PlanText.people(min, max);
    }
}
