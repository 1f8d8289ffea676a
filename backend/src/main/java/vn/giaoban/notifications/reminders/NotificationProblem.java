package vn.giaoban.notifications.reminders;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** What this room refuses. */
enum NotificationProblem implements Problem {
    PLAN_NOT_IN_FORCE(409, "Kế hoạch không còn hiệu lực thực hiện"),
    NOBODY_TO_REMIND(409, "Không có ai cần nhắc"),
    RECIPIENTS_UNREACHABLE(409, "Có nơi không nhận được"),
    LINKS_IMPOSSIBLE(409, "Thư chưa mang được liên kết nộp bài");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
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
