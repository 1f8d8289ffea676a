package vn.giaoban.paperwork.hall;

import vn.giaoban.platform.Problem;

/** What this room refuses. */
enum HallProblem implements Problem {
    NOTHING_TO_PRINT(422, "Không có gì để in"),
    PICTURE_TOO_LARGE(422, "Ảnh quá lớn");

    private final int status;
    private final String title;

    HallProblem(int status, String title) {
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
