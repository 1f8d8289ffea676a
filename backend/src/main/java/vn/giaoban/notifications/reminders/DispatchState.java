package vn.giaoban.notifications.reminders;

/** How far a reminder came. */
enum DispatchState {
    QUEUED,
    /** Shown in the application, or taken over by the mail server. */
    DELIVERED,
    FAILED
}
