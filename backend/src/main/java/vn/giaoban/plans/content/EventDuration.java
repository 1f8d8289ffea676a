package vn.giaoban.plans.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How long an event lasts.
 *
 * @param wording as written («01 buổi», «03 ngày»)
 * @param halfDays in sessions of half a day: «01 buổi» = «1/2 ngày» = 1, «03 ngày» = 6
 */
public record EventDuration(
        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String wording,

        @Positive(message = "Thời lượng phải lớn hơn 0.")
        @Max(value = 730, message = "Thời lượng không quá 365 ngày.")
        @Nullable
        Integer halfDays) {

    public EventDuration {
        wording = PlanText.line(wording);
    }

    /** The calendar days that it touches when it runs without a break, at least one. */
    public int days() {
        return halfDays == null ? 1 : (halfDays + 1) / 2;
    }

    /** In one line, for people. */
    public String text() {
        return wording != null
                ? wording
                : halfDays == null ? null : halfDays % 2 == 0 ? halfDays / 2 + " ngày" : halfDays + " buổi";
    }
}
