package vn.giaoban.notifications.notices;

/** What a notice is about. */
public enum NoticeKind {
    /** Đôn đốc: something is still owed. */
    REMINDER,
    /** A body below, or one that the council waits for, is overdue. */
    ESCALATION,
    /** Biên nhận: what was sent has arrived. */
    RECEIPT,
    /** Something came in for the office. */
    INCOMING,
    /** Trả lại: another version is owed. */
    RETURNED,
    /** Đã tiếp nhận. */
    ACCEPTED,
    /** Gia hạn: there is a new date. */
    EXTENDED,
    /** A reminder could not be delivered. */
    UNDELIVERED
}
