package vn.giaoban.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was over a time.
 *
 * @param validTo last day, included; null while no end is known
 */
public record UnitVersionView(
        String fullName,
        UnitType type,
        @Nullable UnitRef parent,
        @Nullable String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
