package vn.giaoban.access.clients;

import vn.giaoban.platform.Problem;

/** What clients are refused, and what is refused to those who look after them. */
enum ClientProblem implements Problem {
    CLIENT_NOT_ACCEPTED(401, "Khóa hoặc mã truy cập không dùng được"),
    CLIENT_SCOPE_MISSING(403, "Ứng dụng không có phạm vi cần thiết"),
    RATE_LIMITED(429, "Ứng dụng gọi quá nhanh"),
    CLIENT_ROLE_NOT_ALLOWED(422, "Vai trò không dùng được cho ứng dụng"),
    CLIENT_SCOPE_BEYOND_ROLE(422, "Phạm vi vượt quá vai trò"),
    CLIENT_BODY_NOT_OWN(422, "Chỉ lập được ứng dụng cho cơ quan của mình"),
    CLIENT_LIMIT_TOO_HIGH(422, "Giới hạn lượt gọi quá cao"),
    CLIENT_NAME_AT_ISSUER_TAKEN(409, "Tên ở nơi đăng nhập một lần đã dùng cho ứng dụng khác"),
    ISSUER_NOT_CONFIGURED(409, "Chưa cấu hình nơi đăng nhập một lần"),
    CLIENT_HAS_NO_KEYS(409, "Ứng dụng này dùng mã truy cập của nơi đăng nhập một lần"),
    CLIENT_REVOKED(409, "Ứng dụng đã bị thu hồi"),
    KEY_LIFE_INVALID(422, "Thời hạn của khóa chưa hợp lệ");

    private final int status;
    private final String title;

    ClientProblem(int status, String title) {
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
