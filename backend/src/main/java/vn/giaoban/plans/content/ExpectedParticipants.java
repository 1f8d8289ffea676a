package vn.giaoban.plans.content;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How many people are expected («khoảng 160 đại biểu»).
 *
 * @param approximate the plan says «khoảng», «dự kiến»
 */
public record ExpectedParticipants(
        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String wording,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer min,

        @PositiveOrZero(message = "Số người không được âm.") @Nullable
        Integer max,

        boolean approximate) {

    public ExpectedParticipants {
        wording = PlanText.line(wording);
    }

    /** In one line, for people. */
    public String text() {
        return wording != null
                ? wording
                : PlanText.joined(" ", approximate ? "khoảng" : null, PlanText.people(min, max));
    }
}
