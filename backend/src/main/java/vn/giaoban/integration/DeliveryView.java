package vn.giaoban.integration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the log.
 *
 * @param id the webhook-id that the receiver sees
 * @param attempts how often it was tried
 * @param lastAttemptAt absent before the first
 * @param lastStatus what was answered last; absent when nothing was
 * @param lastFailure why the last attempt came to nothing; absent when it was received
 * @param endedAt when it was received or given up
 */
record DeliveryView(
        UUID id,
        EventType event,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable AttemptFailure lastFailure,
        @Nullable Instant endedAt) {}
