package vn.giaoban.participants;

/** What the people of a group are at an event. */
public enum GroupKind {
    /** Đại biểu. */
    DELEGATES,
    /** Khách mời. */
    GUESTS,
    /** Phóng viên. */
    PRESS
}
