package vn.giaoban.units.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list says what, counted from 0; null when none does.
 *
 * @param name with or without the type word
 * @param type type word; without it the name must begin with one
 * @param level tells a «thành phố» of the province level from one below
 * @param from first day of a line, in the place of the day for the whole list
 */
record ImportMapping(
        @Nullable @PositiveOrZero Integer code,

        @NotNull(message = "Phải chọn cột tên đơn vị.") @PositiveOrZero
        Integer name,

        @Nullable @PositiveOrZero Integer type,
        @Nullable @PositiveOrZero Integer level,
        @Nullable @PositiveOrZero Integer parentCode,
        @Nullable @PositiveOrZero Integer parentName,
        @Nullable @PositiveOrZero Integer from) {}
