package vn.giaoban.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is named.
 *
 * @param bodyId who names; needed only where several bodies of the caller name for the group
 */
record NewParticipant(
        @NotNull(message = "Phải chọn nhóm thành phần.") UUID groupId,
        @Nullable UUID bodyId,

        @NotNull(message = "Phải có thông tin người được cử.") @Valid
        PersonContent person) {}
