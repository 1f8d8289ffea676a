package vn.giaoban.access.clients;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;

/**
 * A client to be registered.
 *
 * @param bodyId for which it is to act; absent for the body of the one who asks
 * @param role OFFICE, UNIT or READER
 * @param requestsPerMinute absent for the usual limit; administrators alone may say another
 * @param issuerClientId what the issuer calls it, when it comes with tokens of the issuer instead of a key
 */
record NewApiClient(
        @NotBlank(message = "Hãy nhập tên ứng dụng.") @Size(max = 200, message = "Tên ứng dụng dài tối đa 200 ký tự.")
        String name,

        @Nullable UUID bodyId,
        @NotNull(message = "Hãy chọn vai trò.") Role role,
        @NotEmpty(message = "Hãy chọn ít nhất một phạm vi.") Set<@NotNull ApiScope> scopes,

        @Nullable
        @Min(value = 1, message = "Ít nhất 1 lượt mỗi phút.")
        @Max(value = 100_000, message = "Nhiều nhất 100 000 lượt mỗi phút.")
        Integer requestsPerMinute,

        @Nullable @Size(min = 1, max = 200, message = "Tên ở nơi đăng nhập một lần dài từ 1 đến 200 ký tự.")
        String issuerClientId) {}
