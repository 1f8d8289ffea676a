package vn.giaoban.access;

import jakarta.validation.constraints.NotBlank;

/** The secret of a link, in the body of a request because addresses are logged. */
record LinkToken(
        @NotBlank(message = "Thiếu mã của liên kết.") String token) {

    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
