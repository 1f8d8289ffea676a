package vn.giaoban.notifications.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder in the log.
 *
 * @param step of a scheduled one: working days before the last day, 0 on it, negative after it
 * @param text with {@code [liên kết nộp bài]} where the mail has a link: its secret is kept nowhere
 * @param contentHash SHA-256 over subject, empty line and text, in hexadecimal digits
 */
record ReminderEntry(
        UUID id,
        UUID obligationId,
        Instant at,
        ReminderReason reason,
        @Nullable Integer step,
        String sentBy,
        String bodyName,
        String what,
        @Nullable LocalDate lastDay,
        String subject,
        String text,
        String contentHash,
        List<DispatchView> deliveries) {

    /**
     * One way on which it went.
     *
     * @param linkNumber by which the obligation's list knows the link to hand in that went along
     * @param settledAt when it was shown, taken over by the mail server, or given up
     * @param readAt when the account opened it in the application
     */
    record DispatchView(
            ReminderChannel channel,
            String recipient,
            @Nullable String address,
            @Nullable Integer linkNumber,
            DispatchState state,
            @Nullable Instant settledAt,
            @Nullable Instant readAt,
            @Nullable String error) {}
}
