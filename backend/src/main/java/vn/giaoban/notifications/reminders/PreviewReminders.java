package vn.giaoban.notifications.reminders;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Words and links to be tried; without them those of the plan's schedule.
 *
 * @param subject with fields in braces
 * @param linksByMail in whose mails a link to hand in would travel
 */
record PreviewReminders(
        @Nullable @Size(max = 300, message = "Không quá 300 ký tự.")
        String subject,

        @Nullable @Size(max = 4000, message = "Không quá 4000 ký tự.")
        String text,

        @Nullable LinksByMail linksByMail) {}
