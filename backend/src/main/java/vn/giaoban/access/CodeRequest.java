package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the second factor that confirms what is asked for: six digits, or a recovery code where one is taken. */
record CodeRequest(
        @NotBlank(message = "Hãy nhập mã xác thực.") @Size(max = 40, message = "Mã xác thực dài quá 40 ký tự.")
        String code) {

    @Override
    public String toString() {
        return "CodeRequest[…]";
    }
}
