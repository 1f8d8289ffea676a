package vn.giaoban.platform;

/** The problems that any request can meet, whatever room it goes to. */
public enum PlatformProblem implements Problem {
    MALFORMED_REQUEST(400, "Yêu cầu không đọc được"),
    NOT_SIGNED_IN(401, "Chưa đăng nhập"),
    FORBIDDEN(403, "Không có quyền thực hiện"),
    CROSS_ORIGIN(403, "Yêu cầu gửi từ trang khác"),
    NOT_FOUND(404, "Không tìm thấy"),
    METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ"),
    NOT_ACCEPTABLE(406, "Không trả lời được theo định dạng yêu cầu"),
    IDEMPOTENCY_IN_PROGRESS(409, "Yêu cầu cùng khóa đang được xử lý"),
    VERSION_CONFLICT(412, "Dữ liệu đã được người khác sửa"),
    PAYLOAD_TOO_LARGE(413, "Nội dung gửi lên quá lớn"),
    UNSUPPORTED_MEDIA_TYPE(415, "Định dạng gửi lên không được hỗ trợ"),
    VALIDATION_FAILED(422, "Dữ liệu chưa hợp lệ"),
    IDEMPOTENCY_KEY_REUSED(422, "Khóa chống gửi trùng đã dùng cho yêu cầu khác"),
    PRECONDITION_REQUIRED(428, "Thiếu phiên bản của dữ liệu"),
    INTERNAL_ERROR(500, "Lỗi hệ thống"),
    BUSY(503, "Hệ thống đang bận");

    private final int status;
    private final String title;

    PlatformProblem(int status, String title) {
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
