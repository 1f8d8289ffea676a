package vn.giaoban.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param id of the plan, the assignment, the unit or the body
 * @param planId the plan to open, for plans and assignments
 * @param unitId the unit to open, for units and bodies
 * @param title what it is called now, or was when it ended
 * @param context where it belongs: number and issuer of a plan, the plan of an assignment, the units above a unit
 * @param line the text in which it was found, where that is not the title alone: an older name, a recipient, an event
 * @param validFrom first day of a unit or body
 * @param validTo last day, included; absent while no end is known
 */
public record SearchHit(
        SearchKind kind,
        UUID id,
        @Nullable UUID planId,
        @Nullable UUID unitId,
        MarkedText title,
        @Nullable MarkedText context,
        @Nullable MarkedText line,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
