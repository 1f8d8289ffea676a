package vn.giaoban.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood on the day asked for.
 *
 * @param code of the General Statistics Office; codes are used again for other units
 * @param path from the province down, «tỉnh Trà Vinh › huyện Cầu Kè»
 * @param validFrom first day of this name, type and parent
 * @param validTo last day of them, included; null while no end is known
 * @param childCount units directly below on that day
 */
public record UnitView(
        UUID id,
        String name,
        String fullName,
        UnitType type,
        UnitLevel level,
        @Nullable String code,
        @Nullable UUID parentId,
        String path,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int childCount) {}
