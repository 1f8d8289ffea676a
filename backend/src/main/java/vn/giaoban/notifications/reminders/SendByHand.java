package vn.giaoban.notifications.reminders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminders that the office sends now.
 *
 * @param obligationIds only those of them that are still owed; null: all that are
 * @param linksByMail in whose mails a link to hand in travels; null: as the plan's schedule says
 * @param unreachableSeen the sender has seen who cannot be reached and sends to the others
 */
record SendByHand(
        @Nullable @Size(min = 1, max = 5000, message = "Chọn từ 1 đến 5000 việc.")
        List<@NotNull(message = "Mã không được trống.") UUID> obligationIds,

        @NotBlank(message = "Tiêu đề không được trống.") @Size(max = 300, message = "Không quá 300 ký tự.")
        String subject,

        @NotBlank(message = "Nội dung không được trống.") @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String text,

        @Nullable LinksByMail linksByMail,
        boolean unreachableSeen) {

    ReminderText words() {
        return new ReminderText(subject.strip(), text.strip());
    }
}
