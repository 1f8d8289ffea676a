package vn.giaoban.feeds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** An address was made or revoked. It tells what the address opens, never the address. */
record FeedFact(
        String action,
        UUID objectId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    /** @param about the unit or the plan; null for what concerns the account */
    record Subject(FeedKind kind, @Nullable UUID about) {}

    static FeedFact made(UUID id, NewFeed feed) {
        return new FeedFact(
                "CALENDAR_FEED_MADE",
                id,
                null,
                new Subject(feed.kind(), feed.unitId() == null ? feed.planId() : feed.unitId()));
    }

    static FeedFact revoked(UUID id) {
        return new FeedFact("CALENDAR_FEED_REVOKED", id, null, null);
    }

    @Override
    public String objectType() {
        return "calendarFeed";
    }

    @Override
    public @Nullable UUID chainId() {
        return null;
    }
}
