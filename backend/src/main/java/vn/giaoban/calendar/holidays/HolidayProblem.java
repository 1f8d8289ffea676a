package vn.giaoban.calendar.holidays;

import java.util.List;
import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/** What a year's days off refuse. */
enum HolidayProblem implements Problem {
    DAY_OF_OTHER_YEAR(422, "Ngày không thuộc năm đang sửa"),
    DAY_TWICE(422, "Một ngày được ghi hai lần"),
    WORKED_DAY_NOT_WEEKEND(422, "Ngày làm bù không phải thứ Bảy, Chủ nhật"),
    HOLIDAYS_UNCHANGED(422, "Không có gì thay đổi");

    private final int status;
    private final String title;

    HolidayProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    Refusal at(List<Violation> violations) {
        return new Refusal(this, violations.getFirst().message(), violations);
    }
}
