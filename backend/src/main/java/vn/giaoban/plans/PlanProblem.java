package vn.giaoban.plans;

import vn.giaoban.platform.Problem;

/** Why a request about a plan is refused. */
public enum PlanProblem implements Problem {
    /** The plan's status has no such step. */
    PLAN_WRONG_STATE(409, "Kế hoạch không ở trạng thái phù hợp"),
    /** Only a draft is edited or removed; what is issued is amended. */
    PLAN_ALREADY_ISSUED(409, "Kế hoạch đã ban hành"),
    PLAN_INCOMPLETE(422, "Kế hoạch chưa đủ để ban hành"),
    /** Issuing body, year, number and symbol belong to another plan. */
    PLAN_NUMBER_TAKEN(409, "Số và ký hiệu đã được dùng"),
    /** The member {@code amendmentId} names the draft. */
    AMENDMENT_ALREADY_DRAFTED(409, "Đã có dự thảo điều chỉnh, bổ sung"),
    EVENT_ALREADY_FIRM(409, "Thời gian đã chốt"),
    FIRM_OUTSIDE_WINDOW(422, "Ngày chốt nằm ngoài thời gian đã thông báo"),
    /** A text names an event that the plan does not have. */
    EVENT_UNKNOWN(422, "Hoạt động không thuộc kế hoạch"),
    /** The issuing body is not one of the caller's council. */
    ISSUING_BODY_FOREIGN(422, "Cơ quan ban hành không thuộc Hội đồng nhân dân của bạn"),
    /** Law 117/2025/QH15: state secrets are kept elsewhere. */
    SECRET_NOT_ALLOWED(422, "Không tiếp nhận văn bản mật");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
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
}
