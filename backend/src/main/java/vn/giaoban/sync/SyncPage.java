package vn.giaoban.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of what changed, in the order of the changes. What changes while a reader turns pages comes again on a later
 * page or the next time, never not at all.
 *
 * @param items as they are now
 * @param gone ids of what was deleted since, or left the reader's sight; a plan takes its assignments and participants
 *     with it
 * @param nextCursor what to send as {@code cursor} for the next part; null when this is the last
 * @param syncedUntil the same on all pages of one run
 */
public record SyncPage<T>(
        List<T> items,

        @Schema(description = "Mã của những mục đã bị xóa, hoặc người gọi không còn được xem")
        List<UUID> gone,

        @Nullable String nextCursor,

        @Schema(description = "Gửi ở modifiedSince của lần đồng bộ sau")
        Instant syncedUntil) {}
