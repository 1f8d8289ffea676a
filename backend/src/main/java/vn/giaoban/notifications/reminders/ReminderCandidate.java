package vn.giaoban.notifications.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is still waited for, and what they would get.
 *
 * @param reachable false: neither an account nor an address
 * @param accounts who would see it in the application
 * @param addresses who would be written to
 * @param lastRemindedAt on whatever occasion
 * @param text with {@code [liên kết nộp bài]} where the mail would have a link: a preview makes none
 * @param nextOn when the schedule will speak next; null while it is off, and after its last step
 */
record ReminderCandidate(
        UUID obligationId,
        UUID bodyId,
        String bodyName,
        String what,
        @Nullable LocalDate lastDay,
        @Nullable String lastDayText,
        String left,
        boolean overdue,
        boolean reachable,
        List<String> accounts,
        List<MailAddress> addresses,
        int reminders,
        @Nullable Instant lastRemindedAt,
        @Nullable LocalDate nextOn,
        String subject,
        String text) {

    /**
     * @param name whose it is
     * @param link whether a link to hand in would go along
     */
    record MailAddress(String name, String email, boolean link) {}
}
