package vn.giaoban.notifications.mail;

/** How far a mail came. DELIVERED: the mail server took it over; what happens behind it, nobody here can know. */
enum MailState {
    QUEUED,
    DELIVERED,
    FAILED
}
