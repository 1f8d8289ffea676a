package vn.giaoban.paperwork.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on backdrop and signs. Lines are broken where the office breaks them; {@value #PLACE} becomes the name of
 * the unit, for each connection point its own.
 *
 * @param heading who holds it
 * @param title what it is, the largest words
 * @param note its theme
 * @param footer place and day
 * @param widthMm of the backdrop
 * @param heightMm of the backdrop
 */
public record HallContent(
        @NotNull(message = "Thiếu các dòng trên cùng.") @Size(max = 4, message = "Không quá 4 dòng.")
        List<@NotNull @Size(max = 300, message = "Mỗi dòng không quá 300 ký tự.") String> heading,

        @NotNull(message = "Thiếu tên hội nghị.") @Size(min = 1, max = 6, message = "Từ 1 đến 6 dòng.")
        List<@NotNull @Size(max = 300, message = "Mỗi dòng không quá 300 ký tự.") String> title,

        @NotNull(message = "Thiếu các dòng chủ đề.") @Size(max = 4, message = "Không quá 4 dòng.")
        List<@NotNull @Size(max = 300, message = "Mỗi dòng không quá 300 ký tự.") String> note,

        @Size(max = 300, message = "Không quá 300 ký tự.") @Nullable
        String footer,

        @Min(value = 200, message = "Từ 200 mm đến 20.000 mm.")
        @Max(value = 20_000, message = "Từ 200 mm đến 20.000 mm.")
        int widthMm,

        @Min(value = 200, message = "Từ 200 mm đến 20.000 mm.")
        @Max(value = 20_000, message = "Từ 200 mm đến 20.000 mm.")
        int heightMm,

        @NotNull(message = "Thiếu danh sách biển.") @Size(max = 40, message = "Không quá 40 biển.")
        List<@NotNull @Valid DoorSign> doorSigns) {

    static final String PLACE = "{đơn vị}";

    public HallContent {
        heading = lines(heading);
        title = lines(title);
        note = lines(note);
        footer = footer == null || footer.isBlank() ? null : footer.strip();
        doorSigns = doorSigns == null ? null : List.copyOf(doorSigns);
    }

    private static List<String> lines(List<String> lines) {
        return lines == null
                ? null
                : lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
