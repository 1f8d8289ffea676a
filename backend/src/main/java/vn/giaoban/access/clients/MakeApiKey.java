package vn.giaoban.access.clients;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param lastDay the last day on which it works, at most a year away
 * @param overlapHours how long the keys before work on beside it; absent or 0 ends them at once
 */
record MakeApiKey(
        @NotNull(message = "Hãy chọn ngày cuối cùng dùng được.")
        LocalDate lastDay,

        @Nullable @Min(value = 0, message = "Số giờ không được âm.")
        Integer overlapHours) {}
