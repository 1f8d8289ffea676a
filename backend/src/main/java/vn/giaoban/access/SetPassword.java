package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The request to set the password of the account that a link opens. */
record SetPassword(
        @NotBlank(message = "Thiếu mã của liên kết.") String token,

        @NotBlank(message = "Hãy nhập mật khẩu mới.") @Size(max = 200, message = "Mật khẩu dài quá 200 ký tự.")
        String newPassword) {

    @Override
    public String toString() {
        return "SetPassword[…]";
    }
}
