package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.Product;
import vn.giaoban.plans.PlanSight;

/**
 * A line of a plan's phân công.
 *
 * @param position counts within the plan
 * @param originId the line of the amended plan that this one continues
 * @param deadlineWording as the document says it
 * @param lastDay the last acceptable day before any extension, once the plan is issued and where there is one
 * @param dueUntil the first moment that is too late
 */
public record SyncedAssignment(
        UUID id,
        long version,
        UUID planId,
        int position,
        @Nullable UUID originId,
        AssignmentKind kind,
        @Nullable String topic,
        @Nullable String task,
        Product product,
        @Nullable UUID leadBodyId,
        @Nullable UUID deliverToBodyId,
        @Nullable String deadlineWording,
        @Nullable LocalDate lastDay,
        @Nullable Instant dueUntil) {

    static final Collection<SyncedAssignment> COLLECTION = new Collection<>(
            "assignments",
            List.of(
                    Column.number("a.version"),
                    Column.id("a.plan_id"),
                    Column.number("a.position"),
                    Column.id("a.origin_id"),
                    Column.text("a.kind"),
                    Column.text("a.topic"),
                    Column.text("a.task"),
                    Column.text("a.product"),
                    Column.id("a.lead_body_id"),
                    Column.id("a.deliver_to_body_id"),
                    Column.text("a.deadline_wording"),
                    Column.day("a.last_day"),
                    Column.moment("a.due_until")),
            "LEFT JOIN assignment a ON a.id = s.object_id LEFT JOIN plan p ON p.id = a.plan_id",
            SyncedAssignment::sight,
            SyncedPlan::deletedDrafts,
            SyncedAssignment::of);

    private static Collection.Sight sight(Scope caller) {
        PlanSight sight = PlanSight.of(caller);
        return new Collection.Sight("(p.id IS NOT NULL AND " + sight.condition() + ")", sight.parameters());
    }

    private static SyncedAssignment of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedAssignment(
                row.id(),
                row.number("version"),
                row.uuid("plan_id"),
                (int) row.number("position"),
                row.uuid("origin_id"),
                row.choice(AssignmentKind.class, "kind"),
                row.text("topic"),
                row.text("task"),
                row.choice(Product.class, "product"),
                row.uuid("lead_body_id"),
                row.uuid("deliver_to_body_id"),
                row.text("deadline_wording"),
                row.day("last_day"),
                row.moment("due_until"));
    }
}
