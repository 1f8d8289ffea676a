package vn.giaoban.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.giaoban.plans.content.PlanText;

/** Trao đổi: everybody who sees the obligation reads it. */
public record CommentObligation(
        @NotNull(message = "Phải có nội dung trao đổi.") @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String text) {

    public CommentObligation {
        text = PlanText.block(text);
    }
}
