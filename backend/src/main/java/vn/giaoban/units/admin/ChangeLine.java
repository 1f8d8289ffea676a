package vn.giaoban.units.admin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit or body that a change touches.
 *
 * @param id null when it is new
 * @param formerName when it is called otherwise before
 * @param underName full name of the parent, or of the body's unit, afterwards
 * @param onDate first day of what is new, last day of what ends; null for a correction
 */
record ChangeLine(
        boolean body,
        Happens happens,
        @Nullable UUID id,
        String name,
        @Nullable String formerName,
        @Nullable String underName,
        @Nullable LocalDate onDate) {

    enum Happens {
        ADDED,
        CHANGED,
        ENDED
    }
}
