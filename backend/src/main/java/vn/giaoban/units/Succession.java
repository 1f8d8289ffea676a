package vn.giaoban.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that another one came out of, or went into.
 *
 * @param onDate first day of the successor
 * @param note what brought the change, as text
 */
public record Succession(
        UnitRef unit, LocalDate onDate, @Nullable String note) {}
