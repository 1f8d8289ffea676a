package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** Reads «Việc của đơn vị»: four statements. */
@ApplicationScoped
class OwnWorkLists {

    /** Later than any deadline: what has no date comes last. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String URGENCY = "COALESCE(o.due_until, TIMESTAMP'9999-01-01 00:00:00'), o.id";

    /** What the council itself owes: a council sees far more than that. */
    private static final String OWED_BY_COUNCIL = """
            o.id IN (SELECT owed.id FROM (
                SELECT op.obligation_id AS id FROM obligation_party op WHERE op.unit_id = :ownUnit
                UNION SELECT oo.obligation_id FROM obligation_offer oo WHERE oo.unit_id = :ownUnit) owed)""";

    private final ObligationLists lists;

    OwnWorkLists(ObligationLists lists) {
        this.lists = lists;
    }

    OwnWork list(OwnWork.Filter filter, @Nullable UUID planId, PageRequest page, Scope caller) {
        Moment moment = lists.now();
        Counts counts = lists.counts(Tense.PRESENT, owed(planId, caller), moment);
        Where where = filtered(filter, owed(planId, caller));
        long total = lists.total(Tense.PRESENT, "", where);
        page.cursor()
                .ifPresent(cursor -> where.and("(" + URGENCY + ") > (:urgency, :lastId)")
                        .with("urgency", cursor.instant(0), Instant.class)
                        .with("lastId", cursor.uuid(1), UUID.class));
        Page<ObligationRow> rows =
                Page.of(lists.rows(where, URGENCY, page.rows(), moment), page, OwnWorkLists::position, total);
        return new OwnWork(rows.items(), rows.nextCursor(), rows.total(), counts);
    }

    private static Where owed(@Nullable UUID planId, Scope caller) {
        Where where = Where.obligationsSeenBy(caller)
                .and("p.status <> 'CANCELLED'")
                .andIf("o.plan_id = :planId", "planId", planId, UUID.class);
        return switch (caller.role()) {
            case ADMINISTRATOR -> where.and("FALSE");
            case OFFICE, LEADER, READER -> where.and(OWED_BY_COUNCIL, "ownUnit", caller.unitId(), UUID.class);
            case UNIT -> where;
        };
    }

    private static Where filtered(OwnWork.Filter filter, Where where) {
        return where.and(
                switch (filter) {
                    case OPEN -> "o.state IN ('OPEN', 'DRAFT', 'RETURNED')";
                    case DONE -> "o.state IN ('SENT', 'ACCEPTED')";
                    case ALL -> "o.state <> 'WITHDRAWN'";
                });
    }

    private static Cursor position(ObligationRow row) {
        return Cursor.of(row.until() == null ? NEVER : row.until(), row.id());
    }
}
