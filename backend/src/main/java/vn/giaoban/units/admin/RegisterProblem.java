package vn.giaoban.units.admin;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** What the register refuses. */
enum RegisterProblem implements Problem {
    PREVIEW_OUTDATED(409, "Dữ liệu liên quan đã thay đổi sau khi xem trước"),

    UNIT_NOT_STANDING(422, "Đơn vị không tồn tại vào ngày này"),
    DATE_NOT_AFTER_BEGIN(422, "Ngày không sau ngày bắt đầu"),
    UNIT_ALREADY_ENDED(422, "Đơn vị đã kết thúc"),
    UNIT_CHANGES_LATER(422, "Đơn vị còn thay đổi sau ngày này"),
    UNIT_HAS_CHILDREN(422, "Đơn vị còn đơn vị trực thuộc"),
    LEVEL_CHANGES(422, "Không đổi cấp của đơn vị"),
    NOTHING_CHANGES(422, "Không có gì thay đổi"),

    PARENT_NOT_STANDING(422, "Đơn vị cấp trên không tồn tại suốt thời gian này"),
    PARENT_LEVEL_WRONG(422, "Đơn vị cấp trên không phù hợp"),
    NAME_TAKEN(422, "Đã có đơn vị cùng tên"),
    CODE_TAKEN(422, "Mã đã dùng cho đơn vị khác"),

    MERGE_INTO_ITSELF(422, "Đơn vị không thể nhập vào chính nó"),
    MANY_INTO_MANY(422, "Mỗi lần chỉ nhập nhiều thành một hoặc chia một thành nhiều"),
    NO_CHANGE_OF_BORDERS(422, "Không phải sáp nhập hay chia tách"),

    BODY_NOT_STANDING(422, "Cơ quan không tồn tại vào ngày này"),
    BODY_OUTSIDE_UNIT(422, "Cơ quan tồn tại ngoài thời gian của đơn vị"),
    BODY_NAME_TAKEN(422, "Đơn vị đã có cơ quan cùng tên"),
    ORGAN_CODE_TAKEN(422, "Mã định danh đã dùng cho cơ quan khác"),

    LIST_NOT_READABLE(422, "Không đọc được danh sách"),
    LIST_NOT_UTF8(422, "Tệp không dùng bảng mã UTF-8"),
    LIST_EMPTY(422, "Danh sách trống"),
    LIST_TOO_LONG(422, "Danh sách quá dài"),
    LIST_HAS_ERRORS(422, "Danh sách còn dòng lỗi");

    private final int status;
    private final String title;

    RegisterProblem(int status, String title) {
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

    Refusal refusal(String detail, Object... values) {
        return new Refusal(this, detail.formatted(values));
    }
}
