package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The request to set up the second factor; the password shows that it is the owner who sits at the open session. */
record BeginSecondFactor(
        @NotBlank(message = "Hãy nhập mật khẩu hiện tại.") @Size(max = 200, message = "Mật khẩu dài quá 200 ký tự.")
        String password) {

    @Override
    public String toString() {
        return "BeginSecondFactor[…]";
    }
}
