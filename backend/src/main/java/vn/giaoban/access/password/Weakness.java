package vn.giaoban.access.password;

/** Why a new password is refused. */
public enum Weakness {
    TOO_SHORT("Mật khẩu phải có ít nhất 10 ký tự."),
    CONTAINS_USERNAME("Mật khẩu không được chứa tên đăng nhập."),
    COMMON("Mật khẩu này quá phổ biến, dễ bị đoán; hãy chọn mật khẩu khác."),
    TOO_SIMPLE("Mật khẩu chỉ lặp lại vài ký tự hoặc là một dãy liên tiếp; hãy chọn mật khẩu khác."),
    UNCHANGED("Mật khẩu mới phải khác mật khẩu đang dùng.");

    private final String message;

    Weakness(String message) {
        this.message = message;
    }

    /** The reason as a Vietnamese sentence. */
    public String message() {
        return message;
    }
}
