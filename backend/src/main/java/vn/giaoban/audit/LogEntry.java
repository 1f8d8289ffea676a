package vn.giaoban.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as people read it.
 *
 * @param planId the plan in whose chain it stands, absent in a chain of the system
 * @param text what happened, a Vietnamese sentence
 * @param before the object as it was, absent when it was new
 * @param after the object as it became, absent when it is gone
 * @param seq its place in the chain, absent for the few seconds until it is sealed
 * @param hash of its seal, 64 hexadecimal digits
 */
record LogEntry(
        UUID id,
        @Nullable UUID planId,
        Instant at,
        String actor,
        @Nullable String actorBody,
        String action,
        @Schema(examples = "Gửi bài, lần 2") String text,
        String objectType,
        UUID objectId,
        @Nullable @Schema(implementation = Object.class) JsonNode before,
        @Nullable @Schema(implementation = Object.class) JsonNode after,
        @Nullable Long seq,
        @Nullable String hash) {}
