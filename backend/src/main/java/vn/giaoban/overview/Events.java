package vn.giaoban.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import vn.giaoban.access.Scope;

/** Reads events of all plans. */
@ApplicationScoped
class Events {

    private static final String FROM = " FROM plan_event e JOIN plan p ON p.id = e.plan_id WHERE ";
    private static final String UNDER_WAY = "p.status IN ('ISSUED', 'RUNNING')";
    private static final String NOT_CALLED_OFF = "p.status IN ('ISSUED', 'RUNNING', 'CONCLUDED')";

    private final Session database;

    Events(Session database) {
        this.database = database;
    }

    /** What may still come, the nearest first; a time that is not known yet comes last. */
    List<EventRow> ahead(LocalDate today, int most, Scope caller) {
        return read(
                Where.plansSeenBy(caller)
                        .and(UNDER_WAY)
                        .and("(e.time_to >= :today OR e.time_to IS NULL)", "today", today, LocalDate.class),
                most);
    }

    /** What may fall on one of these days. */
    List<EventRow> between(LocalDate from, LocalDate to, int most, Scope caller) {
        return read(
                Where.plansSeenBy(caller)
                        .and(NOT_CALLED_OFF)
                        .and("COALESCE(e.time_to, e.time_from) >= :from", "from", from, LocalDate.class)
                        .and("COALESCE(e.time_from, e.time_to) <= :to", "to", to, LocalDate.class),
                most);
    }

    private List<EventRow> read(Where where, int most) {
        String sql = "SELECT " + EventRow.COLUMNS + FROM + where.sql()
                + " ORDER BY e.time_to IS NULL, COALESCE(e.time_from, e.time_to), e.start_time, e.id LIMIT " + most;
        return where.bind(EventRow.typed(database.createNativeQuery(sql, Tuple.class))).getResultList().stream()
                .map(EventRow::of)
                .toList();
    }
}
