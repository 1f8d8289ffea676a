package vn.giaoban.paperwork.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A person's word about one item.
 *
 * @param decision null opens it again
 * @param content what it is to say; null leaves it as it stands
 */
public record DecideItem(
        @NotNull(message = "Phải nêu mục.") String key,
        @Nullable Decision decision,
        @Nullable @Valid ItemContent content) {}
