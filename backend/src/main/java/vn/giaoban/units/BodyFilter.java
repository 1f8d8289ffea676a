package vn.giaoban.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies to list; null does not narrow the list.
 *
 * @param typed part of a name or another spelling
 * @param unitId only bodies of this unit
 * @param underUnitId only bodies of units below this one on that day, at any depth
 */
record BodyFilter(
        LocalDate asOf,
        @Nullable String typed,
        @Nullable UUID unitId,
        @Nullable UUID underUnitId,
        @Nullable BodyKind kind,
        @Nullable UnitLevel level) {}
