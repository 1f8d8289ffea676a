package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationScope;
import vn.giaoban.assignments.ObligationState;

/**
 * What one body owes.
 *
 * @param parentObligationId of a delegated one: the obligation whose body stays answerable
 * @param bodyId who owes it; the lead of a joint product
 * @param lastDay the last acceptable day, extensions included; {@code dueUntil} the first moment that is too late
 * @param versions how many were handed in
 */
public record SyncedObligation(
        UUID id,
        long version,
        UUID planId,
        UUID assignmentId,
        @Nullable UUID parentObligationId,
        UUID bodyId,
        UUID unitId,
        ObligationState state,
        boolean nilReport,
        @Nullable LocalDate lastDay,
        @Nullable Instant dueUntil,
        boolean extended,
        @Nullable Instant submittedAt,
        boolean late,
        @Nullable Instant returnedAt,
        @Nullable Instant acceptedAt,
        int versions) {

    /** Obligations are withdrawn, never deleted; a successor takes them out of somebody's sight. */
    static final Collection<SyncedObligation> COLLECTION = new Collection<>(
            "obligations",
            List.of(
                    Column.number("o.version"),
                    Column.id("o.plan_id"),
                    Column.id("o.assignment_id"),
                    Column.id("o.parent_obligation_id"),
                    Column.id("o.body_id", "owing_body"),
                    Column.id("o.unit_id", "owing_unit"),
                    Column.text("o.state"),
                    Column.yes("o.nil_report"),
                    Column.day("o.last_day"),
                    Column.moment("o.due_until"),
                    Column.yes("o.extended"),
                    Column.moment("o.submitted_at"),
                    Column.yes("o.late"),
                    Column.moment("o.returned_at"),
                    Column.moment("o.accepted_at"),
                    Column.number("o.versions")),
            "LEFT JOIN obligation o ON o.id = s.object_id",
            SyncedObligation::sight,
            caller -> "(FALSE)",
            SyncedObligation::of);

    static Collection.Sight sight(Scope caller) {
        ObligationScope scope = ObligationScope.of(caller);
        return new Collection.Sight("(o.id IS NOT NULL AND " + scope.sql() + ")", scope.parameters());
    }

    private static SyncedObligation of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedObligation(
                row.id(),
                row.number("version"),
                row.uuid("plan_id"),
                row.uuid("assignment_id"),
                row.uuid("parent_obligation_id"),
                row.uuid("owing_body"),
                row.uuid("owing_unit"),
                row.choice(ObligationState.class, "state"),
                row.yes("nil_report"),
                row.day("last_day"),
                row.moment("due_until"),
                row.yes("extended"),
                row.moment("submitted_at"),
                row.yes("late"),
                row.moment("returned_at"),
                row.moment("accepted_at"),
                (int) row.number("versions"));
    }
}
