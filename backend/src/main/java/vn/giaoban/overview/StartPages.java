package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.assignments.Standing;

/** Reads the start page: nine statements, whatever there is. */
@ApplicationScoped
class StartPages {

    private static final int SHOWN = 10;
    private static final String UNDER_WAY = "p.status IN ('ISSUED', 'RUNNING')";
    private static final String MOST_URGENT = "o.due_until, o.id";

    private static final String REVIEWED_BY_COUNCIL = """
            (o.parent_obligation_id IS NULL AND o.council_unit_id = :ownUnit
              OR EXISTS (SELECT 1 FROM obligation_party rp
                          WHERE rp.obligation_id = o.parent_obligation_id AND rp.unit_id = :ownUnit))""";

    private static final String REVIEWED_BY_UNIT = """
            EXISTS (SELECT 1 FROM obligation_party rp
                      JOIN body_cover rc ON rc.body_id = rp.body_id AND rc.covering_body_id = :ownBody
                     WHERE rp.obligation_id = o.parent_obligation_id AND rp.unit_id = :ownUnit)""";

    private final Session database;
    private final ObligationLists lists;
    private final Events events;

    StartPages(Session database, ObligationLists lists, Events events) {
        this.database = database;
        this.lists = lists;
        this.events = events;
    }

    StartPage read(Scope caller) {
        Moment moment = lists.now();
        return new StartPage(
                moment.today(),
                lists.counts(Tense.PRESENT, watched(caller), moment),
                standing(Standing.DUE_SOON, caller, moment),
                standing(Standing.OVERDUE, caller, moment),
                lists.rows(toReview(caller), "o.submitted_at, o.id", SHOWN, moment),
                events.ahead(moment.today(), SHOWN, caller),
                drafts(caller));
    }

    private List<ObligationRow> standing(Standing standing, Scope caller, Moment moment) {
        return lists.rows(StandingFilter.add(watched(caller), List.of(standing), moment), MOST_URGENT, SHOWN, moment);
    }

    /** What a council chases are the answerable bodies; a unit also looks after what it was given from above. */
    private static Where watched(Scope caller) {
        Where where = Where.obligationsSeenBy(caller).and(UNDER_WAY);
        return caller.is(Role.UNIT) ? where : where.andCountedBy(caller);
    }

    /** Who answers for a duty reviews what is delegated of it; the council that runs the plan reviews the rest. */
    private static Where toReview(Scope caller) {
        Where where = Where.obligationsSeenBy(caller).and(UNDER_WAY).and("o.state = 'SENT'");
        return switch (caller.role()) {
            case ADMINISTRATOR -> where.and("o.parent_obligation_id IS NULL");
            case OFFICE, LEADER, READER -> where.and(REVIEWED_BY_COUNCIL, "ownUnit", caller.unitId(), UUID.class);
            case UNIT ->
                where.and(REVIEWED_BY_UNIT, "ownUnit", caller.unitId(), UUID.class)
                        .with("ownBody", caller.bodyId(), UUID.class);
        };
    }

    private long drafts(Scope caller) {
        Where where = Where.plansSeenBy(caller).and("p.status = 'DRAFT'");
        return where.bind(
                        database.createNativeQuery("SELECT COUNT(*) AS n FROM plan p WHERE " + where.sql(), Tuple.class)
                                .addScalar("n", Long.class))
                .getSingleResult()
                .get("n", Long.class);
    }
}
