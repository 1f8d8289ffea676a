package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.calendar.PartialDate;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.PlanKind;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads the list of plans: one statement for the plans, one each for their progress, their events and their bodies. */
@ApplicationScoped
class PlanList {

    /** Drafts first, they are being worked on; then by the day of issue, whenever the plan was typed in. */
    private static final String DAY = """
            (CASE p.status WHEN 'DRAFT' THEN 99999999
                           ELSE p.issue_year * 10000 + p.issue_month * 100 + p.issue_day END)""";

    private static final String SELECT = """
            SELECT p.id AS id, p.number AS number, p.symbol AS symbol, p.title AS title, p.kind AS kind,
                   p.status AS status, p.issuing_body_id AS issuing_body_id, p.council_unit_id AS council_unit_id,
                   p.issue_year AS issue_year, p.issue_month AS issue_month, p.issue_day AS issue_day,
                   p.created_at AS created_at, %s AS sort_day
              FROM plan p
             WHERE %s
             ORDER BY sort_day DESC, p.created_at DESC, p.id DESC
             LIMIT %d""";

    private static final String PROGRESS = """
            SELECT o.plan_id AS plan_id, %s
              FROM obligation o
             WHERE %s AND o.plan_id IN (:planIds)
             GROUP BY o.plan_id""";

    /** The first event that may still come, one without a date after those that have one; where all have passed, the last. */
    private static final String EVENTS = """
            SELECT %s FROM plan_event e JOIN plan p ON p.id = e.plan_id
             WHERE p.id IN (:planIds)
             ORDER BY e.plan_id,
                      CASE WHEN e.time_to IS NULL OR e.time_to >= :today THEN 0 ELSE 1 END,
                      e.time_to IS NULL,
                      CASE WHEN e.time_to >= :today THEN COALESCE(e.time_from, e.time_to) END,
                      e.time_to DESC, e.position""";

    private final Session database;
    private final UnitDirectory units;
    private final ObligationLists lists;

    PlanList(Session database, UnitDirectory units, ObligationLists lists) {
        this.database = database;
        this.units = units;
        this.lists = lists;
    }

    Page<PlanRow> list(PlanFilter filter, PageRequest page, Scope caller) {
        Where where = filter.addTo(Where.plansSeenBy(caller));
        page.cursor()
                .ifPresent(cursor -> where.and("(" + DAY + ", p.created_at, p.id) < (:day, :createdAt, :lastId)")
                        .with("day", cursor.number(0), Long.class)
                        .with("createdAt", cursor.instant(1), Instant.class)
                        .with("lastId", cursor.uuid(2), UUID.class));
        Page<Tuple> plans = Page.of(plans(where, page.rows()), page, PlanList::position, null);
        if (plans.items().isEmpty()) {
            return plans.map(plan -> null);
        }
        Moment moment = lists.now();
        List<UUID> ids =
                plans.items().stream().map(plan -> plan.get("id", UUID.class)).toList();
        Map<UUID, Counts> progress = progress(ids, caller, moment);
        Map<UUID, EventRow> events = nextEvents(ids, moment.today());
        Map<UUID, BodyRef> bodies = units.bodies(plans.items().stream()
                .map(plan -> plan.get("issuing_body_id", UUID.class))
                .collect(Collectors.toSet()));
        return plans.map(plan -> row(plan, progress, events, bodies, caller));
    }

    private List<Tuple> plans(Where where, int rows) {
        NativeQuery<Tuple> query = database.createNativeQuery(SELECT.formatted(DAY, where.sql(), rows), Tuple.class)
                .addScalar("sort_day", Long.class)
                .addScalar("created_at", Instant.class);
        for (String id : List.of("id", "issuing_body_id", "council_unit_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of("number", "symbol", "title", "kind", "status")) {
            query.addScalar(text, String.class);
        }
        for (String number : List.of("issue_year", "issue_month", "issue_day")) {
            query.addScalar(number, Integer.class);
        }
        return where.bind(query).getResultList();
    }

    private Map<UUID, Counts> progress(List<UUID> ids, Scope caller, Moment moment) {
        Where where = Where.obligationsOfPlansSeenBy(caller).andCountedBy(caller);
        String sql = PROGRESS.formatted(Counts.COLUMNS, where.sql());
        Map<UUID, Counts> progress = new HashMap<>();
        moment.bind(where.bind(Counts.typed(
                        database.createNativeQuery(sql, Tuple.class).addScalar("plan_id", UUID.class))))
                .setParameterList("planIds", ids, UUID.class)
                .getResultList()
                .forEach(row -> progress.put(row.get("plan_id", UUID.class), Counts.of(row)));
        return progress;
    }

    private Map<UUID, EventRow> nextEvents(List<UUID> ids, LocalDate today) {
        Map<UUID, EventRow> first = new HashMap<>();
        EventRow.typed(database.createNativeQuery(EVENTS.formatted(EventRow.COLUMNS), Tuple.class))
                .setParameterList("planIds", ids, UUID.class)
                .setParameter("today", today, LocalDate.class)
                .getResultList()
                .forEach(row -> first.putIfAbsent(row.get("plan_id", UUID.class), EventRow.of(row)));
        return first;
    }

    private static PlanRow row(
            Tuple plan,
            Map<UUID, Counts> progress,
            Map<UUID, EventRow> events,
            Map<UUID, BodyRef> bodies,
            Scope caller) {
        UUID id = plan.get("id", UUID.class);
        PartialDate issueDate = new PartialDate(
                plan.get("issue_year", Integer.class),
                plan.get("issue_month", Integer.class),
                plan.get("issue_day", Integer.class));
        boolean dated = !issueDate.equals(PartialDate.BLANK);
        return new PlanRow(
                id,
                plan.get("number", String.class),
                plan.get("symbol", String.class),
                plan.get("title", String.class),
                PlanKind.valueOf(plan.get("kind", String.class)),
                PlanStatus.valueOf(plan.get("status", String.class)),
                bodies.get(plan.get("issuing_body_id", UUID.class)),
                dated ? issueDate : null,
                dated ? issueDate.text() : null,
                events.get(id),
                progress.getOrDefault(id, Counts.NONE),
                !caller.is(Role.ADMINISTRATOR)
                        && !plan.get("council_unit_id", UUID.class).equals(caller.unitId()));
    }

    private static Cursor position(Tuple plan) {
        return Cursor.of(
                plan.get("sort_day", Long.class), plan.get("created_at", Instant.class), plan.get("id", UUID.class));
    }
}
