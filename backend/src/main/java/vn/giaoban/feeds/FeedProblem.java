package vn.giaoban.feeds;

import vn.giaoban.platform.Problem;

/** What this room refuses. */
enum FeedProblem implements Problem {
    TOO_MANY_FEEDS(409, "Đã có quá nhiều địa chỉ lịch");

    private final int status;
    private final String title;

    FeedProblem(int status, String title) {
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
