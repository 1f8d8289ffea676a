package vn.giaoban.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * A webhook as those see it who look after it.
 *
 * @param version also the ETag
 * @param body that looks after it
 * @param earlierSecretUntil until when messages are signed with the secret before too
 * @param failingSince the first failure since the last success
 * @param disabledAt when it was switched off, by somebody or by the system
 */
record WebhookView(
        UUID id,
        long version,
        String name,
        String address,
        List<EventType> events,
        BodyRef body,
        WebhookState state,
        @Nullable Instant earlierSecretUntil,
        Instant createdAt,
        String createdBy,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt) {

    static WebhookView of(Webhook webhook, BodyRef body, Instant now) {
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                webhook.name(),
                webhook.address(),
                List.copyOf(webhook.events()),
                body,
                webhook.state(),
                webhook.earlierUntil(now),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.failingSince(),
                webhook.disabledAt());
    }
}
