package vn.giaoban.plans.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the programme.
 *
 * @param time when it begins, where the plan says so
 * @param presenter who speaks, as written
 */
public record ProgrammeItem(
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,

        @NotNull(message = "Phải có nội dung.") @Size(max = 1000, message = "Không quá 1000 ký tự.")
        String text,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String presenter) {

    public ProgrammeItem {
        text = PlanText.line(text);
        presenter = PlanText.line(presenter);
    }

    /** In one line, for people. */
    public String line() {
        return PlanText.joined(" ", time, text, presenter == null ? null : "(" + presenter + ")");
    }
}
