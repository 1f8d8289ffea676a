package vn.giaoban.calendar;

/** How exactly a document says when an event takes place. */
public enum TimePrecision {
    /** A day and an hour: «14 giờ 00 ngày 22/9/2023». */
    MINUTE,
    DAY,
    /** «01 buổi», a morning or an afternoon of a known day. */
    HALF_DAY,
    /** It lasts from the first day to the last. */
    RANGE,
    /** It is shorter and falls somewhere inside: «01 buổi, từ ngày 25 đến ngày 30/11/2021». */
    WINDOW,
    WEEK,
    /** «tháng 4/2024». */
    MONTH,
    /** «cuối tháng 6 năm 2024». */
    MONTH_PART,
    /** «từ ngày 01/6/2024», no end said. */
    FROM,
    /** «chậm nhất ngày 30/6/2024», no beginning said. */
    LATEST,
    /** «thường xuyên». */
    CONTINUOUS,
    /** «sẽ có thông báo sau», not even a month. */
    TO_BE_ANNOUNCED;

    /** Whether a day, or every day of a range, is named. */
    boolean namesItsDays() {
        return this == MINUTE || this == DAY || this == HALF_DAY || this == RANGE;
    }
}
