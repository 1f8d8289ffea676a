package vn.giaoban.paperwork.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions and answers, some or many at once; what is left out stays. */
public record ImportDecisions(
        @Nullable @Size(max = 2000, message = "Không quá 2000 mục.")
        List<@NotNull @Valid DecideItem> items,

        @Nullable @Size(max = 500, message = "Không quá 500 câu.")
        List<@NotNull @Valid AnswerQuestion> answers) {

    public ImportDecisions {
        items = items == null ? List.of() : items;
        answers = answers == null ? List.of() : answers;
    }
}
