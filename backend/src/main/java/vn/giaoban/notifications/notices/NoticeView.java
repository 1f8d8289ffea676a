package vn.giaoban.notifications.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its reader sees it. */
record NoticeView(
        UUID id,
        NoticeKind kind,
        String title,
        String text,
        @Nullable UUID planId,
        @Nullable UUID obligationId,
        Instant at,
        @Nullable Instant readAt) {}
