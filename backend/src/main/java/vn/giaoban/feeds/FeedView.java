package vn.giaoban.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its owner sees it; the address is shown once, when it is made.
 *
 * @param unitName for UNIT only
 * @param planTitle for PLAN only
 * @param lastUsedAt when a calendar programme read it last, to the hour; absent while none has
 */
record FeedView(
        UUID id,
        FeedKind kind,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID planId,
        @Nullable String planTitle,
        DeadlineStyle deadlines,
        @Nullable String label,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
