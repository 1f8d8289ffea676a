package vn.giaoban.notifications.reminders;

/** In whose reminders by mail a one-time link to hand in travels. */
enum LinksByMail {
    NONE,
    /** Of bodies for which nobody has signed in lately. */
    WITHOUT_DAILY_SIGN_IN,
    ALL
}
