package vn.giaoban.sync;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanSight;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.PlanKind;

/**
 * A plan in figures; its whole text is read at its own address.
 *
 * @param issueYear year, month and day of the document, each as far as it is known
 * @param supersedesId the plan that this one amends
 */
public record SyncedPlan(
        UUID id,
        long version,
        PlanStatus status,
        PlanKind kind,
        UUID councilUnitId,
        UUID issuingBodyId,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable Integer issueYear,
        @Nullable Integer issueMonth,
        @Nullable Integer issueDay,
        String title,
        @Nullable String theme,
        @Nullable UUID supersedesId,
        @Nullable Instant issuedAt,
        @Nullable Instant concludedAt,
        @Nullable Instant cancelledAt) {

    /** Only drafts are deleted, and they are their council's own. */
    static final Collection<SyncedPlan> COLLECTION = new Collection<>(
            "plans",
            List.of(
                    Column.number("p.version"),
                    Column.text("p.status"),
                    Column.text("p.kind"),
                    Column.id("p.council_unit_id", "plan_council"),
                    Column.id("p.issuing_body_id"),
                    Column.text("p.number"),
                    Column.text("p.symbol"),
                    Column.number("p.issue_year"),
                    Column.number("p.issue_month"),
                    Column.number("p.issue_day"),
                    Column.text("p.title"),
                    Column.text("p.theme"),
                    Column.id("p.supersedes_id"),
                    Column.moment("p.issued_at"),
                    Column.moment("p.concluded_at"),
                    Column.moment("p.cancelled_at")),
            "LEFT JOIN plan p ON p.id = s.object_id",
            SyncedPlan::sight,
            SyncedPlan::deletedDrafts,
            SyncedPlan::of);

    private static Collection.Sight sight(Scope caller) {
        PlanSight sight = PlanSight.of(caller);
        return new Collection.Sight("(p.id IS NOT NULL AND " + sight.condition() + ")", sight.parameters());
    }

    /** Office and leaders have the parameter of their unit from the sight of plans. */
    static String deletedDrafts(Scope caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return "(TRUE)";
        }
        return caller.is(Role.OFFICE, Role.LEADER) ? "(s.council_unit_id = :sightUnit)" : "(FALSE)";
    }

    private static SyncedPlan of(Tuple tuple) {
        Columns row = new Columns(tuple);
        return new SyncedPlan(
                row.id(),
                row.number("version"),
                row.choice(PlanStatus.class, "status"),
                row.choice(PlanKind.class, "kind"),
                row.uuid("plan_council"),
                row.uuid("issuing_body_id"),
                row.text("number"),
                row.text("symbol"),
                row.count("issue_year"),
                row.count("issue_month"),
                row.count("issue_day"),
                row.text("title"),
                row.text("theme"),
                row.uuid("supersedes_id"),
                row.moment("issued_at"),
                row.moment("concluded_at"),
                row.moment("cancelled_at"));
    }
}
