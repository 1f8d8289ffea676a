package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The request of a password change. */
record ChangePassword(
        @NotBlank(message = "Hãy nhập mật khẩu hiện tại.") @Size(max = 200, message = "Mật khẩu dài quá 200 ký tự.")
        String currentPassword,

        @NotBlank(message = "Hãy nhập mật khẩu mới.") @Size(max = 200, message = "Mật khẩu dài quá 200 ký tự.")
        String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword[…]";
    }
}
