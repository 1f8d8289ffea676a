package vn.giaoban.assignments;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Sends the draft by a link.
 *
 * @param note replaces the draft's note when given
 * @param nilReport «không phát sinh»; not, when not said
 */
public record LinkHandIn(
        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String note,

        @Nullable Boolean nilReport) {

    HandIn asHandIn() {
        return new HandIn(note, nilReport, null, null);
    }
}
