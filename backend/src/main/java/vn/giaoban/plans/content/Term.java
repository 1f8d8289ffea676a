package vn.giaoban.plans.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The term of the council («nhiệm kỳ 2021 - 2026», khóa X).
 *
 * @param from the year in which it begins
 * @param to the year in which it ends
 * @param convocation the number of the council, as written («X»)
 */
public record Term(
        @Size(max = 200, message = "Không quá 200 ký tự.") @Nullable
        String wording,

        @Min(value = 1945, message = "Năm không hợp lệ.") @Max(value = 2200, message = "Năm không hợp lệ.") @Nullable
        Integer from,

        @Min(value = 1945, message = "Năm không hợp lệ.") @Max(value = 2200, message = "Năm không hợp lệ.") @Nullable
        Integer to,

        @Size(max = 20, message = "Không quá 20 ký tự.") @Nullable
        String convocation) {

    public Term {
        wording = PlanText.line(wording);
        convocation = PlanText.line(convocation);
    }

    /** In one line, for people. */
    public String text() {
        return wording != null ? wording : PlanText.joined(", ", PlanText.joined(" - ", from, to), convocation);
    }
}
