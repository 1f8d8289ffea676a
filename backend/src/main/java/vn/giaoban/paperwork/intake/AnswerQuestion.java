package vn.giaoban.paperwork.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param value of one of the question's options, behind a colon what that one asks for ({@code OTHER_DATE:2024-06-14});
 *     null takes the answer back
 */
public record AnswerQuestion(
        @NotNull(message = "Phải nêu câu hỏi.") String question,

        @Nullable @Size(max = 3000, message = "Không quá 3000 ký tự.")
        String value) {}
