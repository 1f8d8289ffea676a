package vn.giaoban.calendar.holidays;

/** Where the days of a year come from. */
enum HolidaySource {
    /** Theo thông báo: shipped with the product, as the year's notice says. */
    NOTICE,
    /** Theo luật: reckoned by the rule of the law, because no notice is known. */
    LAW,
    /** Do quản trị sửa: changed here. */
    CHANGED
}
