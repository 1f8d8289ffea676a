package vn.giaoban.paperwork.papers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;

/** A text as the office typed it. */
public record TemplateText(
        @NotNull(message = "Phải có lời của mẫu.") @Size(max = 20_000, message = "Mẫu không quá 20.000 ký tự.")
        String text) {

    public TemplateText {
        text = text == null
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                                .replace("\r\n", "\n")
                                .strip() + "\n";
    }
}
