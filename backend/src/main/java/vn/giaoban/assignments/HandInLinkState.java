package vn.giaoban.assignments;

/** How far a link to hand in came. */
public enum HandInLinkState {
    /** Đã lập, nobody opened it. */
    MADE,
    /** Đã mở. */
    OPENED,
    /** Đã nhận việc. */
    ACKNOWLEDGED,
    /** Đã nộp bài. */
    USED,
    /** Hết hạn, and nothing was handed in with it. */
    EXPIRED,
    /** Đã thu hồi. */
    REVOKED
}
