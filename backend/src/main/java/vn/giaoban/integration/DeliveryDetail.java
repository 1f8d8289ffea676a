package vn.giaoban.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with every attempt.
 *
 * @param body what was sent, byte for byte
 * @param attempts the newest first
 */
record DeliveryDetail(
        UUID id, EventType event, DeliveryState state, Instant createdAt, String body, List<Attempt> attempts) {

    /**
     * @param millis how long it took
     * @param status what was answered; absent when nothing was
     * @param failure absent when it was received
     */
    record Attempt(
            Instant at,
            long millis,
            @Nullable Integer status,
            @Nullable AttemptFailure failure) {}
}
