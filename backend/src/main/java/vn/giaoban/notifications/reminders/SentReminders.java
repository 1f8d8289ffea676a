package vn.giaoban.notifications.reminders;

/**
 * What was sent.
 *
 * @param reminders how many obligations were reminded of
 * @param unreachable how many of them reached nobody; they stand in the log as failed
 * @param skipped how many were left out because they were reminded by hand within the last hour, or are not owed any more
 */
record SentReminders(int reminders, int unreachable, int skipped) {}
