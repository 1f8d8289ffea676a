package vn.giaoban.paperwork.proceedings;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** What this room refuses. */
public enum ProceedingsProblem implements Problem {
    /** No paper of the plan was accepted yet. */
    NOTHING_ACCEPTED(409, "Chưa có bài nào được tiếp nhận"),
    /** One is being made of the same plan. */
    PROCEEDINGS_UNDER_WAY(409, "Kỷ yếu đang được lập"),
    /** Its papers are too large, or have too many pages. */
    PROCEEDINGS_TOO_LARGE(422, "Kỷ yếu quá lớn");

    private final int status;
    private final String title;

    ProceedingsProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    Refusal refusal(String detail) {
        return new Refusal(this, detail);
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
