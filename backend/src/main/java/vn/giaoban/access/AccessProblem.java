package vn.giaoban.access;

import vn.giaoban.platform.Problem;

/** What this room refuses. */
enum AccessProblem implements Problem {
    WRONG_CREDENTIALS(401, "Tên đăng nhập hoặc mật khẩu không đúng"),
    ACCOUNT_LOCKED(423, "Tên đăng nhập đang bị tạm khóa"),
    PASSWORD_CHANGE_REQUIRED(403, "Cần đổi mật khẩu trước khi tiếp tục"),
    PASSWORD_WRONG(422, "Mật khẩu hiện tại không đúng"),
    PASSWORD_TOO_WEAK(422, "Mật khẩu mới chưa đủ an toàn"),
    USERNAME_INVALID(422, "Tên đăng nhập không hợp lệ"),
    USERNAME_TAKEN(409, "Tên đăng nhập đã có người dùng"),
    BODY_UNKNOWN(422, "Không có cơ quan, đơn vị này"),
    SECOND_FACTOR_REQUIRED(401, "Cần nhập mã xác thực"),
    SIGN_IN_EXPIRED(401, "Bước đăng nhập đã quá thời hạn"),
    WRONG_CODE(401, "Mã xác thực không đúng"),
    CODE_WRONG(422, "Mã xác thực không đúng"),
    SECOND_FACTOR_SETUP_REQUIRED(403, "Cần bật xác thực hai bước trước khi tiếp tục"),
    SECOND_FACTOR_NOT_OFFERED(409, "Hệ thống chưa bật xác thực hai bước"),
    SECOND_FACTOR_ALREADY_ON(409, "Xác thực hai bước đã bật"),
    SECOND_FACTOR_DEMANDED(409, "Không được tắt xác thực hai bước"),
    LINK_INVALID(404, "Liên kết không dùng được"),
    ACCOUNT_DISABLED(409, "Tài khoản đang ngừng sử dụng"),
    LAST_ADMINISTRATOR(409, "Đây là người quản trị cuối cùng");

    private final int status;
    private final String title;

    AccessProblem(int status, String title) {
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
