package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** All the work of one plan, for papers made of it. Who may read it is who runs the plan: callers ask the plan first. */
@ApplicationScoped
public class PlanWork {

    private static final String FROM = "SELECT " + ObligationRow.COLUMNS
            + " FROM obligation o JOIN assignment a ON a.id = o.assignment_id JOIN body b ON b.id = o.body_id"
            + " WHERE o.plan_id = :plan AND ";

    private static final String OF_PLAN = FROM + "o.parent_obligation_id IS NULL ORDER BY a.position, b.name, o.id";

    private static final String ONE = FROM + "o.id = :obligation";

    private final Session database;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final UnitDirectory units;
    private final DueSoon dueSoon;
    private final Clock clock;

    PlanWork(
            Session database,
            Assignments assignments,
            AssignmentViews views,
            UnitDirectory units,
            DueSoon dueSoon,
            Clock clock) {
        this.database = database;
        this.assignments = assignments;
        this.views = views;
        this.units = units;
        this.dueSoon = dueSoon;
        this.clock = clock;
    }

    /** In the order of the text. */
    @Transactional
    public List<AssignmentView> assignments(PlanHeader plan) {
        return views.of(assignments.ofPlan(plan.id()), plan);
    }

    /** What the plan itself asks for, without what was passed on below; in the order of the text, then by name. */
    @Transactional
    public List<ObligationRow> obligations(PlanHeader plan) {
        return told(plan, ObligationRow.typed(database.createNativeQuery(OF_PLAN, Tuple.class)));
    }

    /** One of them, or one that was passed on below; empty when it is of another plan. */
    @Transactional
    public Optional<ObligationRow> obligation(PlanHeader plan, UUID id) {
        NativeQuery<Tuple> query = ObligationRow.typed(database.createNativeQuery(ONE, Tuple.class));
        return told(plan, query.setParameter("obligation", id, UUID.class)).stream()
                .findFirst();
    }

    private List<ObligationRow> told(PlanHeader plan, NativeQuery<Tuple> query) {
        List<Tuple> rows = query.setParameter("plan", plan.id(), UUID.class).getResultList();
        Map<UUID, BodyRef> bodies = units.bodies(rows.stream()
                .flatMap(row -> ObligationRow.bodyIds(row).stream())
                .distinct()
                .toList());
        PlanLink link = new PlanLink(plan.id(), plan.number(), plan.symbol(), plan.title());
        Instant now = clock.instant();
        Instant soon = dueSoon.until(now);
        return rows.stream()
                .map(row -> ObligationRow.of(row, link, bodies::get, now, soon))
                .toList();
    }
}
