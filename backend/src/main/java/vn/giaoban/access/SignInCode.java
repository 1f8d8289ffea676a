package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The second step of a sign-in.
 *
 * @param pendingToken from the refusal SECOND_FACTOR_REQUIRED of the first step
 * @param code six digits of the authenticator app, or a recovery code
 */
record SignInCode(
        @NotBlank(message = "Thiếu mã của bước đăng nhập trước.")
        String pendingToken,

        @NotBlank(message = "Hãy nhập mã xác thực.") @Size(max = 40, message = "Mã xác thực dài quá 40 ký tự.")
        String code) {

    @Override
    public String toString() {
        return "SignInCode[…]";
    }
}
