package vn.giaoban.sync;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. It names the object and says nothing of its content: that is read at its own address, by the
 * right of whoever reads.
 *
 * @param action a stable name such as PLAN_ISSUED; later versions bring new ones
 * @param planId the plan it belongs to; null for the register
 */
public record FeedEvent(
        UUID id,
        Instant at,
        @Schema(examples = "SUBMISSION_SENT") String action,

        @Schema(examples = "obligation") String objectType,

        UUID objectId,
        @Nullable UUID planId) {}
