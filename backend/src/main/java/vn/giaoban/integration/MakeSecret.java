package vn.giaoban.integration;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** @param overlapHours how long the secret before signs beside the new one; absent or 0 not at all */
record MakeSecret(
        @Nullable @Min(value = 0, message = "Số giờ không được âm.")
        Integer overlapHours) {}
