package vn.giaoban.notifications.mail;

/** Where mail goes. */
enum MailMode {
    /** Nowhere: nobody is reachable by mail, and the preview of reminders says so. */
    OFF,
    /** To the mail server of {@code quarkus.mailer}. */
    SMTP,
    /** Onto a page of the product, for demonstrations: nothing leaves the house. */
    MAILBOX
}
