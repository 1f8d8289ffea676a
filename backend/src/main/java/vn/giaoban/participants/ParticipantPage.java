package vn.giaoban.participants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a plan's list of participants.
 *
 * @param counts of all whom the caller sees, whatever is filtered
 */
record ParticipantPage(
        List<ParticipantRow> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        String nextCursor,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, required = true)
        Long total,

        ParticipantCounts counts) {}
