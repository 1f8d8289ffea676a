package vn.giaoban.paperwork.intake;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param value one of the question's options; null takes the answer back */
public record AnswerQuestion(
        @NotNull(message = "Phải nêu câu hỏi.") String question,
        @Nullable String value) {}
