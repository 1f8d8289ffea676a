package vn.giaoban.notifications.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on the mailbox page of a demonstration.
 *
 * @param text with {@link LinkInMail#MARK} where the link to hand in stands
 * @param handInLink path of the page that a link to hand in opens, with its secret: this page is the mailbox of whoever
 *     it was sent to
 * @param handInLinkUntil the last day on which it opens
 */
record MailView(
        UUID id,
        String recipient,
        String address,
        String subject,
        String text,
        @Nullable String link,
        @Nullable String handInLink,
        @Nullable LocalDate handInLinkUntil,
        Instant at,
        MailState state) {

    @Override
    public String toString() {
        return "MailView[" + id + "]";
    }
}
