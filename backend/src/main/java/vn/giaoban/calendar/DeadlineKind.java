package vn.giaoban.calendar;

/** In what way a wording leads to a day. */
public enum DeadlineKind {
    /** A day is named: «chậm nhất là ngày 15/9/2023», «trước 17 giờ ngày 15/9/2023». */
    ABSOLUTE,
    /** A stretch with both ends named: «từ ngày 25 đến ngày 30/11/2021», «trong tháng 6/2024». */
    PERIOD,
    /** Counted from another day: «trong vòng 05 ngày làm việc kể từ ngày ban hành», «03 ngày trước ngày khai mạc». */
    RELATIVE,
    /** Tied to an event without a number of days: «kết thúc mỗi chuyến công tác». */
    EVENT_RELATIVE,
    /** Comes again: «ngày 25 hằng tháng». Kept as text; it has no one last day. */
    RECURRING,
    /** Words without a day: «đúng thời gian quy định». */
    UNDATED
}
