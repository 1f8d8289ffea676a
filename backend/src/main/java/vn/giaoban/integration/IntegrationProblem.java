package vn.giaoban.integration;

import vn.giaoban.platform.Problem;

/** What this room refuses. */
enum IntegrationProblem implements Problem {
    WEBHOOK_ADDRESS_NOT_ALLOWED(422, "Địa chỉ nhận tin không dùng được"),
    WEBHOOK_EVENT_NOT_ALLOWED(422, "Loại tin không đăng ký được"),
    WEBHOOK_OVERLAP_TOO_LONG(422, "Thời gian dùng song song quá dài"),
    WEBHOOK_LIMIT_REACHED(409, "Đã có quá nhiều nơi nhận tin"),
    WEBHOOK_WITHOUT_SECRET(409, "Nơi nhận tin chưa có khóa ký"),
    WEBHOOK_DISABLED(409, "Nơi nhận tin đang tắt"),
    DELIVERY_WAITING(409, "Tin đang chờ gửi"),
    SECRET_KEY_MISSING(409, "Hệ thống chưa có khóa bí mật");

    private final int status;
    private final String title;

    IntegrationProblem(int status, String title) {
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
