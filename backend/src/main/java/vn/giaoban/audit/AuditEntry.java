package vn.giaoban.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param chainId the plan it belongs to, or one of the system's
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

    /** The chain of everything that belongs to no plan, unless its room gave it a fixed one. */
    static final UUID SYSTEM_CHAIN = new UUID(0, 0);

    private static final int MADE_BY_THE_APPLICATION = 7;

    /** The plan whose chain it is; null for the system's, and for fixed ones such as the register's. */
    static @Nullable UUID planOf(UUID chainId) {
        return chainId.version() == MADE_BY_THE_APPLICATION ? chainId : null;
    }
}
