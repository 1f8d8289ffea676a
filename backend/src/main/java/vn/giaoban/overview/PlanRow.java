package vn.giaoban.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.units.BodyRef;

/**
 * A plan in the list of plans.
 *
 * @param issueDateText «ngày 30 tháng 8 năm 2023», blanks kept
 * @param nextEvent the first event that has not passed, else the last one
 * @param progress of what the caller sees of it
 * @param takesPart whether it is another council's plan, in which the caller's side owes something
 */
public record PlanRow(
        UUID id,
        @Nullable String number,
        @Nullable String symbol,
        String title,
        PlanKind kind,
        PlanStatus status,
        BodyRef issuingBody,
        @Nullable PartialDate issueDate,
        @Nullable String issueDateText,
        @Nullable EventRow nextEvent,
        Counts progress,
        boolean takesPart) {}
