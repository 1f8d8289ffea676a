package vn.giaoban.notifications.reminders;

/** Why somebody was reminded. */
enum ReminderReason {
    /** Tự động theo lịch. */
    SCHEDULE,
    /** Văn phòng gửi. */
    BY_HAND,
    /** Báo cấp trên. */
    ESCALATION
}
