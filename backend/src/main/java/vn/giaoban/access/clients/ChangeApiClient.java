package vn.giaoban.access.clients;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may become another of a client.
 *
 * @param requestsPerMinute absent to leave it as it is; administrators alone may say another
 */
record ChangeApiClient(
        @NotBlank(message = "Hãy nhập tên ứng dụng.") @Size(max = 200, message = "Tên ứng dụng dài tối đa 200 ký tự.")
        String name,

        @NotEmpty(message = "Hãy chọn ít nhất một phạm vi.") Set<@NotNull ApiScope> scopes,

        @Nullable
        @Min(value = 1, message = "Ít nhất 1 lượt mỗi phút.")
        @Max(value = 100_000, message = "Nhiều nhất 100 000 lượt mỗi phút.")
        Integer requestsPerMinute) {}
