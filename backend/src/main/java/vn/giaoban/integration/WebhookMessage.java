package vn.giaoban.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an address is sent: small, without personal data, and grown by new members only. Whoever may know more asks the API.
 *
 * @param type such as {@code submission.received}; types may be added, so pass over those you do not know
 * @param timestamp when it happened, not when it was sent
 */
@Schema(name = "WebhookMessage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookMessage(
        @Schema(examples = "submission.received") String type, Instant timestamp, Data data) {

    /**
     * Which objects it is about.
     *
     * @param councilUnitId the unit whose council runs the plan
     * @param planId absent in a test message
     * @param obligationId of obligations and submissions
     * @param participantId of a single participant
     */
    @Schema(name = "WebhookMessageData")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            UUID councilUnitId,
            @Nullable UUID planId,
            @Nullable UUID obligationId,
            @Nullable UUID participantId) {}
}
