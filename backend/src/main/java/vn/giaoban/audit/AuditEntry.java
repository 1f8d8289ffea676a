package vn.giaoban.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param chainId the plan it belongs to, or {@link #SYSTEM_CHAIN}
 * @param at to the microsecond, as the database keeps it
 * @param before canonical JSON
 * @param after canonical JSON
 */
record AuditEntry(
        UUID id,
        UUID chainId,
        Instant at,
        Actor actor,
        String action,
        String objectType,
        UUID objectId,
        @Nullable String before,
        @Nullable String after) {

    /** The chain of everything that belongs to no plan. */
    static final UUID SYSTEM_CHAIN = new UUID(0, 0);
}
