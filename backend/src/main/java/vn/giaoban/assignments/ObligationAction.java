package vn.giaoban.assignments;

/** What can be done to an obligation, by whoever may. */
public enum ObligationAction {
    /** Lưu nháp: files and note of the next version. */
    SAVE_DRAFT(true),
    /** Gửi. */
    SEND(true),
    /** Báo cáo không phát sinh. */
    REPORT_NIL(true),
    /** Trả lại. */
    RETURN(true),
    /** Tiếp nhận; possible after the plan is concluded, for what came before. */
    ACCEPT(false),
    /** Gia hạn. */
    EXTEND(true),
    /** Miễn. */
    EXCUSE(true),
    /** Rút. */
    WITHDRAW(true),
    /** Giao lại cho cấp dưới. */
    DELEGATE(true),
    /** Từ chối việc được giao lại. */
    REFUSE(true),
    /** Trao đổi. */
    COMMENT(false),
    /** Nhận bàn giao from a body whose unit has ended. */
    TRANSFER(true);

    private final boolean needsPlanInForce;

    ObligationAction(boolean needsPlanInForce) {
        this.needsPlanInForce = needsPlanInForce;
    }

    /** Whether the plan must be issued or running for it. */
    boolean needsPlanInForce() {
        return needsPlanInForce;
    }

    /** Whether it is a step towards a version being sent, which a passed deadline may lock. */
    boolean handsIn() {
        return this == SAVE_DRAFT || this == SEND || this == REPORT_NIL;
    }
}
