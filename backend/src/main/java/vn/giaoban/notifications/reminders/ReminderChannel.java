package vn.giaoban.notifications.reminders;

/** How a reminder went to somebody. */
enum ReminderChannel {
    IN_APP,
    EMAIL,
    /** On no way: there was nobody to tell. */
    NONE
}
