package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.assignments.DueSoon;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Reads obligations of all plans as rows: one statement for the rows, one for the bodies that they name. */
@ApplicationScoped
class ObligationLists {

    /** Wants {@code o}, {@code a} and {@code p}. */
    private static final String COLUMNS =
            ObligationRow.COLUMNS + ",\np.title AS plan_title, p.number AS plan_number, p.symbol AS plan_symbol";

    private static final String FROM = """
            FROM obligation o
            JOIN assignment a ON a.id = o.assignment_id
            JOIN plan p ON p.id = o.plan_id
            """;

    private final Session database;
    private final UnitDirectory units;
    private final DueSoon dueSoon;
    private final Clock clock;

    ObligationLists(Session database, UnitDirectory units, DueSoon dueSoon, Clock clock) {
        this.database = database;
        this.units = units;
        this.dueSoon = dueSoon;
        this.clock = clock;
    }

    Moment now() {
        return at(clock.instant());
    }

    Moment at(Instant moment) {
        return new Moment(moment, dueSoon.until(moment));
    }

    /** Obligations as they are. */
    List<ObligationRow> rows(Where where, String orderBy, int limit, Moment moment) {
        return rows(Tense.PRESENT, "", where, orderBy, limit, moment);
    }

    /** @param joins further joins that the condition or the order needs */
    List<ObligationRow> rows(Tense tense, String joins, Where where, String orderBy, int limit, Moment moment) {
        return told(tuples(tense, joins, "", where, orderBy, limit), moment);
    }

    /**
     * As {@link #rows}, before they are told, for a list that also reads {@code moreColumns}, typed by itself. Which rows
     * make the page is decided first: the columns count what is delegated, which need not be done for the others.
     */
    List<Tuple> tuples(Tense tense, String joins, String moreColumns, Where where, String orderBy, int limit) {
        String page = "SELECT o.id\n" + FROM + joins + "\nWHERE " + where.sql() + "\nORDER BY " + orderBy + "\nLIMIT "
                + limit;
        String sql = tense.with + "SELECT " + COLUMNS + moreColumns + "\n" + FROM + joins + "\nJOIN (" + page
                + ") page ON page.id = o.id\nORDER BY " + orderBy;
        NativeQuery<Tuple> query = ObligationRow.typed(database.createNativeQuery(sql, Tuple.class))
                .addScalar("plan_title", String.class)
                .addScalar("plan_number", String.class)
                .addScalar("plan_symbol", String.class);
        if (!moreColumns.isEmpty()) {
            query.addScalar("sort_path", String.class)
                    .addScalar("sort_name", String.class)
                    .addScalar("sort_position", Long.class);
        }
        return where.bind(query).getResultList();
    }

    List<ObligationRow> told(List<Tuple> tuples, Moment moment) {
        Map<UUID, BodyRef> bodies = bodies(tuples);
        return tuples.stream()
                .map(tuple -> ObligationRow.of(tuple, plan(tuple), bodies::get, moment.now(), moment.dueSoonUntil()))
                .toList();
    }

    /** How many the same query would give, with what has become of them. */
    Counts counts(Tense tense, Where where, Moment moment) {
        String sql = tense.with + "SELECT " + Counts.COLUMNS + "\n" + FROM + "WHERE " + where.sql();
        return Counts.of(moment.bind(where.bind(Counts.typed(database.createNativeQuery(sql, Tuple.class))))
                .getSingleResult());
    }

    long total(Tense tense, String joins, Where where) {
        String sql = tense.with + "SELECT COUNT(*) AS n " + FROM + joins + "\nWHERE " + where.sql();
        return where.bind(database.createNativeQuery(sql, Tuple.class).addScalar("n", Long.class))
                .getSingleResult()
                .get("n", Long.class);
    }

    private Map<UUID, BodyRef> bodies(List<Tuple> tuples) {
        Collection<UUID> ids = tuples.stream()
                .flatMap(tuple -> ObligationRow.bodyIds(tuple).stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? new LinkedHashMap<>() : units.bodies(ids);
    }

    private static PlanLink plan(Tuple tuple) {
        return new PlanLink(
                tuple.get("plan_id", UUID.class),
                tuple.get("plan_number", String.class),
                tuple.get("plan_symbol", String.class),
                tuple.get("plan_title", String.class));
    }
}
