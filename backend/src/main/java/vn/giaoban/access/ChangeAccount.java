package vn.giaoban.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request to change an account: all of it as it shall be. Another role or body ends its sessions. */
record ChangeAccount(
        @NotBlank(message = "Hãy nhập tên hiển thị.") @Size(max = 200, message = "Tên hiển thị dài quá 200 ký tự.")
        String displayName,

        @NotNull(message = "Hãy chọn vai trò.") Role role,
        @NotNull(message = "Hãy chọn cơ quan.") UUID bodyId,

        @Nullable
        @Email(message = "Thư điện tử không đúng dạng.")
        @Size(max = 254, message = "Thư điện tử dài quá 254 ký tự.")
        String email) {}
