package vn.giaoban.sync;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the feed, oldest first.
 *
 * @param items those that the caller sees; none is no sign of the end
 * @param nextCursor what to send as {@code after} the next time, always
 * @param more whether to ask again at once
 */
public record EventPage(
        List<FeedEvent> items,

        @Schema(description = "Gửi lại ở tham số after của lần đọc sau")
        String nextCursor,

        @Schema(description = "Còn sự kiện để đọc ngay") boolean more) {}
