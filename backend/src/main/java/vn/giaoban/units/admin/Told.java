package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change is called in the log.
 *
 * @param action such as UNIT_CHANGED
 * @param objectId the unit or body that it is about
 * @param name what it is called afterwards
 * @param formerName what it was called, when that is not the same
 * @param onDate first day of the change, or last day of what ended
 */
record Told(
        String action,
        UUID objectId,
        String name,
        @Nullable String formerName,
        @Nullable LocalDate onDate,
        @Nullable String note) {}
