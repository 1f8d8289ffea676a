package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.giaoban.plans.content.PlanText;

/** @param reason why somebody does not come */
public record ReplyContent(
        @NotNull(message = "Phải chọn trả lời.") Reply reply,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String reason) {

    public ReplyContent {
        reason = PlanText.line(reason);
    }
}
