package vn.giaoban.paperwork.hall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One sign: «Hội trường A», with the way to it. */
public record DoorSign(
        @NotBlank(message = "Phải có chữ trên biển.") @Size(max = 200, message = "Không quá 200 ký tự.")
        String text,

        @NotNull(message = "Phải chọn hướng mũi tên.") Arrow arrow) {

    /** Where the arrow points. */
    public enum Arrow {
        NONE,
        LEFT,
        RIGHT,
        AHEAD
    }

    public DoorSign {
        text = text == null ? null : text.strip();
    }
}
