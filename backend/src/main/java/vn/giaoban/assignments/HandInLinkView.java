package vn.giaoban.assignments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to hand in as its makers see it; the secret is not in it.
 *
 * @param number counts from 1 within the obligation
 * @param bodyName for whom it was made, as called on that day
 * @param reminderId the reminder that it travels in; null for one that somebody made
 * @param expiresAt the first moment at which it opens nothing any more
 * @param usedAt when a version was sent with it
 */
public record HandInLinkView(
        UUID id,
        UUID obligationId,
        int number,
        String bodyName,
        HandInLinkState state,
        Instant madeAt,
        String madeBy,
        @Nullable UUID reminderId,
        Instant expiresAt,
        @Nullable Instant firstOpenedAt,
        @Nullable Instant lastOpenedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    static HandInLinkView of(HandInLink link, Instant now) {
        return new HandInLinkView(
                link.id(),
                link.obligationId(),
                link.number(),
                link.bodyName(),
                link.state(now),
                link.madeAt(),
                link.madeBy(),
                link.reminderId(),
                link.expiresAt(),
                link.firstOpenedAt(),
                link.lastOpenedAt(),
                link.acknowledgedAt(),
                link.usedAt(),
                link.revokedAt(),
                link.revokedBy());
    }
}
