package vn.giaoban.participants;

import vn.giaoban.platform.Problem;
import vn.giaoban.platform.Refusal;

/** What this room refuses. */
enum ParticipantProblem implements Problem {
    QUOTA_FULL(409, "Đã đủ số người được mời"),
    NAMING_NOT_OPEN(409, "Chưa mở hoặc đã hết việc cử người"),
    NOT_A_NAMING_BODY(422, "Cơ quan không được giao cử người"),
    ALREADY_SUBSTITUTED(409, "Đã có người đi thay"),
    NOTHING_IN_SHEET(422, "Tệp không có dòng nào"),
    SHEET_HAS_ERRORS(422, "Tệp còn dòng sai"),
    UNREADABLE_SHEET(422, "Không đọc được tệp Excel");

    private final int status;
    private final String title;

    ParticipantProblem(int status, String title) {
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
