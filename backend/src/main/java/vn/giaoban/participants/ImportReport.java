package vn.giaoban.participants;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Violation;

/**
 * What a sheet does, or would do, to a plan's list.
 *
 * @param written false for a dry run
 */
record ImportReport(boolean written, int added, int unchanged, int wrong, List<Line> lines) {

    /** What becomes of a line. */
    @Schema(name = "ImportOutcome")
    enum Outcome {
        ADD,
        /** The person is on the list already, with the same unit and group. */
        UNCHANGED,
        ERROR
    }

    /**
     * @param number of the row in the sheet, from 1
     * @param problems what is wrong with it, field by field
     */
    @Schema(name = "ImportLine")
    record Line(
            int number,
            @Nullable String name,
            @Nullable String title,
            @Nullable String unitName,
            @Nullable String group,
            @Nullable String body,
            Outcome outcome,
            List<Violation> problems) {}
}
