package vn.giaoban.units.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the lines of a list.
 *
 * @param lines the first that are not UNCHANGED, those with errors before all
 */
record ListOutcome(int added, int changed, int unchanged, int ended, int errors, List<ListLine> lines) {

    /** @param message why it is an error, or what it was called before */
    record ListLine(
            int line,
            LineOutcome outcome,
            String name,
            @Nullable String message) {}

    enum LineOutcome {
        ERROR,
        CHANGED,
        ADDED,
        UNCHANGED
    }
}
