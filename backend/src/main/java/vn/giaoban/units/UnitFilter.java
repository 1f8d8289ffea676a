package vn.giaoban.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units to list; null does not narrow the list.
 *
 * @param typed part of a name or another spelling
 * @param parentId only units directly below it
 * @param roots only units with nothing above them
 */
record UnitFilter(
        LocalDate asOf,
        @Nullable String typed,
        @Nullable UUID parentId,
        boolean roots,
        @Nullable UnitLevel level,
        @Nullable UnitType type) {}
