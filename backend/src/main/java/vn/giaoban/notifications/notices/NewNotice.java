package vn.giaoban.notifications.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, in Vietnamese.
 *
 * @param sourceId what it is made of; the same source is told to an account once
 * @param obligationId where it leads; null: to the plan
 */
public record NewNotice(
        UUID sourceId,
        NoticeKind kind,
        String title,
        String text,
        @Nullable UUID planId,
        @Nullable UUID obligationId) {}
