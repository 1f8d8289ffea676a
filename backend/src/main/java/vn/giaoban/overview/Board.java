package vn.giaoban.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.ObligationRow;

/**
 * The progress board of a plan: who owes which product, and what became of it.
 *
 * @param asOf the day at whose end the board is shown; absent for now.
 * @param counts of the whole plan as the caller sees it, whatever is filtered
 * @param columns the products, in the order of the plan
 * @param items ordered by unit, from the province down, communes behind their district
 * @param total rows that fit the filter
 */
public record Board(
        @Nullable LocalDate asOf,
        Counts counts,
        List<Column> columns,
        List<ObligationRow> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        String nextCursor,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        Long total) {

    /** One product that is owed. */
    @Schema(name = "BoardColumn")
    public record Column(
            UUID assignmentId,
            AssignmentKind kind,
            @Nullable String topic,
            @Nullable String task,
            @Nullable LocalDate lastDay,
            @Nullable String lastDayText) {}
}
