package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param line its number in the file, from 1; in JSON the number of the object
 * @param cells as text, in the order of the columns
 */
record ImportRow(
        int line,

        @NotNull @Size(max = 60, message = "Không quá 60 cột.")
        List<@Nullable @Size(max = 1000, message = "Không quá 1000 ký tự.") String> cells) {

    /** What stands in a column; null when it is blank or the line is shorter. */
    @Nullable
    String cell(@Nullable Integer column) {
        return column == null || column >= cells.size() ? null : Typed.line(cells.get(column));
    }
}
