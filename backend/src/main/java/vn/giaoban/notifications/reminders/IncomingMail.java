package vn.giaoban.notifications.reminders;

/** How the office is written to about what comes in; in the application it is told at once. */
enum IncomingMail {
    AT_ONCE,
    DAILY,
    OFF
}
