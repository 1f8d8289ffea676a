package vn.giaoban.notifications.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, told within the transaction that notes it. No fact of the business: the log of reminders
 * listens.
 *
 * @param error why it was given up; null: the mail server took it over
 */
public record MailSettled(UUID mailId, @Nullable String error) {}
