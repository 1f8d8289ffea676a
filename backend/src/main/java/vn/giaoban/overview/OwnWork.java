package vn.giaoban.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giaoban.assignments.ObligationRow;

/**
 * «Việc của đơn vị»: what the caller's own bodies owe and, for a unit, what those below it owe.
 *
 * @param items the most urgent first, those without a date last
 * @param counts of all own work, whatever is filtered
 */
public record OwnWork(
        List<ObligationRow> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        String nextCursor,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        Long total,

        Counts counts) {

    /** Which of it. */
    @Schema(name = "OwnWorkFilter")
    public enum Filter {
        /** Còn phải làm. */
        OPEN,
        /** Đã gửi hoặc đã tiếp nhận. */
        DONE,
        /** Tất cả, trừ việc đã rút. */
        ALL
    }
}
