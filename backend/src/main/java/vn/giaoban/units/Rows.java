package vn.giaoban.units;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How columns become values, and values parameters. */
final class Rows {

    private Rows() {}

    /** @param prefix of the columns id, name, full_name and level; null when there is no such unit */
    static @Nullable UnitRef ref(Tuple row, String prefix) {
        var id = uuid(row, prefix + "id");
        return id == null
                ? null
                : new UnitRef(
                        id,
                        text(row, prefix + "name"),
                        text(row, prefix + "full_name"),
                        UnitLevel.valueOf(text(row, prefix + "level")));
    }

    static @Nullable UUID uuid(Tuple row, String column) {
        return row.get(column, UUID.class);
    }

    static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    static @Nullable LocalDate date(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }

    /** A column of GROUP_CONCAT with line ends between. */
    static List<String> lines(Tuple row, String column) {
        var text = text(row, column);
        return text == null ? List.of() : text.lines().toList();
    }

    static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
