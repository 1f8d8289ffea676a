package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request of a sign-in.
 *
 * @param username capital letters and surrounding spaces do not matter
 * @param password as typed; longer ones than anybody chooses are not worth hashing
 */
record SignIn(
        @Schema(examples = "vanphong.travinh")
        @NotBlank(message = "Hãy nhập tên đăng nhập.")
        @Size(max = 200, message = "Tên đăng nhập dài quá 200 ký tự.")
        String username,

        @NotBlank(message = "Hãy nhập mật khẩu.") @Size(max = 200, message = "Mật khẩu dài quá 200 ký tự.")
        String password) {

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
