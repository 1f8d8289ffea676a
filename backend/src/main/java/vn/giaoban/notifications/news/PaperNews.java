package vn.giaoban.notifications.news;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What travels in the outbox.
 *
 * @param action that of the fact
 * @param byAccount who did it; null for a link, whose holder has no account
 */
record PaperNews(
        String action,
        UUID obligationId,
        UUID planId,
        @Nullable UUID byAccount,
        int number,
        @Nullable String receiptCode,
        @Nullable String reason) {}
