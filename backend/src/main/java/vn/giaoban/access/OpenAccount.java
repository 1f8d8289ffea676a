package vn.giaoban.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request to make an account. It has no password: its owner sets one with a link.
 *
 * @param username lower-case letters without accents, digits and dots; it never changes
 * @param displayName how the person or desk is shown to others and named in the log
 * @param email where the owner is reached; shown to administrators only
 */
record OpenAccount(
        @Schema(examples = "xa.cauke")
        @NotBlank(message = "Hãy nhập tên đăng nhập.")
        @Size(max = 64, message = "Tên đăng nhập dài quá 64 ký tự.")
        String username,

        @Schema(examples = "Thường trực HĐND xã Cầu Kè")
        @NotBlank(message = "Hãy nhập tên hiển thị.")
        @Size(max = 200, message = "Tên hiển thị dài quá 200 ký tự.")
        String displayName,

        @NotNull(message = "Hãy chọn vai trò.") Role role,
        @NotNull(message = "Hãy chọn cơ quan.") UUID bodyId,

        @Nullable
        @Email(message = "Thư điện tử không đúng dạng.")
        @Size(max = 254, message = "Thư điện tử dài quá 254 ký tự.")
        String email) {}
