package vn.giaoban.participants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param order the ids of all groups of the plan, in the order wanted */
record GroupOrder(
        @NotNull(message = "Phải có thứ tự.") @Size(max = 200, message = "Không quá 200 nhóm.")
        List<UUID> order) {}
