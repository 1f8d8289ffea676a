package vn.giaoban.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.plans.PlanLink;
import vn.giaoban.plans.PlanSight;
import vn.giaoban.plans.PlanStatus;
import vn.giaoban.plans.content.EventDuration;
import vn.giaoban.plans.content.EventMode;

/** Reads the events of a feed: two statements, whatever it shows. */
@ApplicationScoped
class FeedEvents {

    private static final String READ = """
            SELECT e.id AS id, p.id AS plan_id, p.number AS number, p.symbol AS symbol, p.title AS plan_title,
                   p.status AS status, p.updated_at AS updated_at, e.title AS title, e.place AS place,
                   e.address AS address, e.mode AS mode, e.duration_wording AS duration_wording,
                   e.duration_half_days AS half_days, e.time_wording AS time_wording, e.time_from AS time_from,
                   e.time_to AS time_to, e.start_time AS start_time, e.end_time AS end_time,
                   e.time_precision AS time_precision, e.month_part AS month_part, e.tentative AS tentative,
                   e.later_notice AS later_notice
            FROM plan_event e JOIN plan p ON p.id = e.plan_id
            WHERE p.status <> 'DRAFT' AND e.time_precision NOT IN ('TO_BE_ANNOUNCED', 'CONTINUOUS')
              AND COALESCE(e.time_to, e.time_from) >= :since AND %1$s AND %2$s
              AND NOT EXISTS (SELECT 1 FROM plan_event later JOIN plan p ON p.id = later.plan_id
                               WHERE later.continues_event_id = e.id AND p.status <> 'DRAFT' AND %1$s)
            ORDER BY COALESCE(e.time_from, e.time_to) DESC, e.id LIMIT %3$d
            """;

    /** What each event has been through since it was announced first, over all amendments. */
    private static final String PAST = """
            WITH RECURSIVE chain (event_id, at_id, next_id, depth) AS (
              SELECT e.id, e.id, e.continues_event_id, 0 FROM plan_event e WHERE e.id IN (:ids)
              UNION ALL
              SELECT c.event_id, b.id, b.continues_event_id, c.depth + 1
              FROM chain c JOIN plan_event b ON b.id = c.next_id)
            SELECT c.event_id AS event_id, MAX(CASE WHEN c.next_id IS NULL THEN c.at_id END) AS first_id,
                   MAX(c.depth) + COUNT(t.event_id) AS changes
            FROM chain c LEFT JOIN plan_event_time t ON t.event_id = c.at_id
            GROUP BY c.event_id
            """;

    private record Past(UUID first, int changes) {}

    private final Session database;

    FeedEvents(Session database) {
        this.database = database;
    }

    /** @param since events that were over by then are left out */
    List<FeedEvent> of(OpenFeed feed, LocalDate since, int most) {
        PlanSight sight = PlanSight.of(feed.reader());
        String sql = READ.formatted(sight.condition(), about(feed), most);
        NativeQuery<Tuple> query =
                typed(database.createNativeQuery(sql, Tuple.class)).setParameter("since", since, LocalDate.class);
        sight.parameters().forEach((name, value) -> query.setParameter(name, value, UUID.class));
        List<Tuple> rows = FeedSubject.bind(query, feed, about(feed)).getResultList();
        Map<UUID, Past> pasts =
                pasts(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> event(row, pasts.get(row.get("id", UUID.class))))
                .toList();
    }

    private static String about(OpenFeed feed) {
        return switch (feed.kind()) {
            case OWN -> feed.reader().is(Role.ADMINISTRATOR) ? "p.council_unit_id = :readerUnit" : "TRUE";
            case PLAN -> "p.id = :planId";
            case UNIT -> """
                (p.council_unit_id = :unitId OR EXISTS (SELECT 1 FROM plan_party up
                  JOIN unit_closure uc ON uc.descendant_id = up.unit_id AND uc.ancestor_id = :unitId
                  WHERE up.plan_id = p.id))""";
        };
    }

    private Map<UUID, Past> pasts(List<UUID> ids) {
        Map<UUID, Past> pasts = new HashMap<>();
        if (!ids.isEmpty()) {
            database.createNativeQuery(PAST, Tuple.class)
                    .addScalar("event_id", UUID.class)
                    .addScalar("first_id", UUID.class)
                    .addScalar("changes", Integer.class)
                    .setParameterList("ids", ids, UUID.class)
                    .getResultList()
                    .forEach(row -> pasts.put(
                            row.get("event_id", UUID.class),
                            new Past(row.get("first_id", UUID.class), row.get("changes", Integer.class))));
        }
        return pasts;
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String text : List.of(
                "number",
                "symbol",
                "plan_title",
                "status",
                "title",
                "place",
                "address",
                "mode",
                "duration_wording",
                "time_wording",
                "time_precision",
                "month_part")) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("id", UUID.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("half_days", Integer.class)
                .addScalar("time_from", LocalDate.class)
                .addScalar("time_to", LocalDate.class)
                .addScalar("start_time", LocalTime.class)
                .addScalar("end_time", LocalTime.class)
                .addScalar("tentative", Boolean.class)
                .addScalar("later_notice", Boolean.class);
    }

    private static FeedEvent event(Tuple row, Past past) {
        PlanStatus status = PlanStatus.valueOf(row.get("status", String.class));
        boolean calledOff = status == PlanStatus.CANCELLED || status == PlanStatus.SUPERSEDED;
        return new FeedEvent(
                past.first(),
                past.changes() + (calledOff ? 1 : 0),
                calledOff,
                new PlanLink(
                        row.get("plan_id", UUID.class),
                        row.get("number", String.class),
                        row.get("symbol", String.class),
                        row.get("plan_title", String.class)),
                row.get("title", String.class),
                time(row),
                new EventDuration(row.get("duration_wording", String.class), row.get("half_days", Integer.class))
                        .text(),
                row.get("place", String.class),
                row.get("address", String.class),
                EventMode.valueOf(row.get("mode", String.class)),
                row.get("updated_at", Instant.class));
    }

    private static FuzzyTime time(Tuple row) {
        String part = row.get("month_part", String.class);
        return new FuzzyTime(
                row.get("time_wording", String.class),
                row.get("time_from", LocalDate.class),
                row.get("time_to", LocalDate.class),
                row.get("start_time", LocalTime.class),
                row.get("end_time", LocalTime.class),
                TimePrecision.valueOf(row.get("time_precision", String.class)),
                part == null ? null : MonthPart.valueOf(part),
                Boolean.TRUE.equals(row.get("tentative", Boolean.class)),
                Boolean.TRUE.equals(row.get("later_notice", Boolean.class)));
    }
}
