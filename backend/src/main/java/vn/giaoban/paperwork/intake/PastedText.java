package vn.giaoban.paperwork.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A document as pasted text.
 *
 * @param name what to call it; «Văn bản dán» when not said
 */
public record PastedText(
        @NotBlank(message = "Phải có văn bản.") @Size(max = 2_000_000, message = "Không quá 2 triệu ký tự.")
        String text,

        @Nullable @Size(max = 150, message = "Không quá 150 ký tự.")
        String name) {

    String fileName() {
        return (name == null || name.isBlank() ? "Văn bản dán" : name.strip()) + ".txt";
    }
}
