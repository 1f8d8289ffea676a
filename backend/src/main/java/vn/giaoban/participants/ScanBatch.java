package vn.giaoban.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param eventId which event of the plan; the first one when not said */
record ScanBatch(
        @Nullable UUID eventId,

        @NotEmpty(message = "Chưa có lần quét nào.") @Size(max = 200, message = "Mỗi lần gửi không quá 200 lần quét.")
        List<@NotNull @Valid Scan> scans) {}
