package vn.giaoban.units.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read, to be sent back in parts with the mapping that a person has looked at. Nothing is kept.
 *
 * @param headerLine line of the headings
 * @param mapping as remembered from the last list with these headings, or guessed; without a name when neither helps
 */
record ImportSheet(
        int headerLine, List<String> headings, List<ImportRow> rows, GuessedMapping mapping, boolean remembered) {

    /** As {@link ImportMapping}, the name too may be unknown. */
    record GuessedMapping(
            @Nullable Integer code,
            @Nullable Integer name,
            @Nullable Integer type,
            @Nullable Integer level,
            @Nullable Integer parentCode,
            @Nullable Integer parentName,
            @Nullable Integer from) {

        static GuessedMapping of(ImportMapping known) {
            return new GuessedMapping(
                    known.code(),
                    known.name(),
                    known.type(),
                    known.level(),
                    known.parentCode(),
                    known.parentName(),
                    known.from());
        }
    }
}
