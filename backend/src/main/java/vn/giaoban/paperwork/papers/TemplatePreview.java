package vn.giaoban.paperwork.papers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A text to be tried on a plan before it is saved. */
public record TemplatePreview(
        @NotNull(message = "Phải chọn kế hoạch để xem thử.") UUID planId,

        @NotNull(message = "Phải có lời của mẫu.") @Size(max = 20_000, message = "Mẫu không quá 20.000 ký tự.")
        String text) {}
