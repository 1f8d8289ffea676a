package vn.giaoban.notifications.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on the mailbox page of a demonstration. */
record MailView(
        UUID id,
        String recipient,
        String address,
        String subject,
        String text,
        @Nullable String link,
        Instant at,
        MailState state) {}
