package vn.giaoban.assignments;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** What this room refuses. */
enum AssignmentProblem implements Problem {
    PLAN_NOT_RUNNING(409, "Kế hoạch không còn hiệu lực thực hiện"),

    SUBMISSION_LOCKED(409, "Đã khóa nộp bài"),
    ALREADY_ACCEPTED(409, "Bài nộp đã được tiếp nhận"),
    OBLIGATION_SETTLED(409, "Không còn phải nộp"),
    OBLIGATION_WRONG_STATE(409, "Không thực hiện được ở trạng thái này"),
    NOTHING_TO_SEND(422, "Chưa có gì để gửi"),
    NIL_REPORT_WITH_FILES(422, "Báo cáo không phát sinh không kèm tệp"),
    OVER_LIMIT(422, "Bài nộp quá số trang"),
    TOO_MANY_FILES(422, "Quá nhiều tệp"),
    AUTHOR_NOT_ALLOWED(422, "Cơ quan viết bài không phù hợp"),

    EXTENSION_NOT_LATER(422, "Ngày mới không muộn hơn hạn cũ"),
    DELEGATION_AFTER_PARENT(422, "Hạn giao lại muộn hơn hạn của cấp trên"),
    DELEGATE_NOT_BELOW(422, "Chỉ giao lại cho cơ quan cấp dưới"),
    ALREADY_DELEGATED(409, "Đã giao lại cho cơ quan này"),
    NOT_A_DELEGATION(422, "Không phải việc được giao lại"),
    NOT_A_SUCCESSOR(422, "Cơ quan nhận bàn giao không phải đơn vị kế thừa"),

    HAND_IN_LINK_INVALID(404, "Liên kết nộp bài không còn dùng được"),
    HAND_IN_LINK_USED(409, "Liên kết nộp bài đã dùng"),
    HAND_IN_LINK_TOO_FAST(429, "Thao tác quá nhanh"),
    TOO_MANY_HAND_IN_LINKS(409, "Quá nhiều liên kết nộp bài");

    private final int status;
    private final String title;

    AssignmentProblem(int status, String title) {
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

    Refusal refusal(String detail) {
        return new Refusal(this, detail);
    }
}
