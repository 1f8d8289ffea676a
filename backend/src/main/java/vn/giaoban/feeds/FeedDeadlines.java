package vn.giaoban.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.access.Role;
import vn.giaoban.assignments.AssignmentKind;
import vn.giaoban.assignments.ObligationScope;
import vn.giaoban.plans.PlanLink;

/** Reads the deadlines of a feed: one statement. */
@ApplicationScoped
class FeedDeadlines {

    static final int MOST_NAMED = 5;

    /** One entry for everybody who has the same day: a plan with 200 communes is one line in a calendar, not 200. */
    private static final String READ = """
            SELECT a.id AS assignment_id, a.version AS version, a.kind AS kind, COALESCE(a.topic, a.task) AS what,
                   a.due_until AS planned, o.last_day AS last_day, o.due_until AS due_until, p.id AS plan_id,
                   p.number AS number, p.symbol AS symbol, p.title AS plan_title, p.updated_at AS updated_at,
                   COUNT(*) AS owed, SUM(o.state IN ('OPEN', 'DRAFT', 'RETURNED')) AS open,
                   GROUP_CONCAT(b.name ORDER BY b.name SEPARATOR '; ' LIMIT %d) AS bodies
            FROM obligation o
            JOIN assignment a ON a.id = o.assignment_id
            JOIN plan p ON p.id = o.plan_id
            JOIN body b ON b.id = o.body_id
            WHERE o.last_day >= :since AND o.state NOT IN ('WITHDRAWN', 'REFUSED', 'EXCUSED')
              AND p.status IN ('ISSUED', 'RUNNING', 'CONCLUDED') AND %s AND %s
            GROUP BY a.id, o.last_day, o.due_until
            ORDER BY o.last_day DESC, a.id, o.due_until LIMIT %d
            """;

    private final Session database;

    FeedDeadlines(Session database) {
        this.database = database;
    }

    /** @param since earlier days are left out */
    List<FeedDeadline> of(OpenFeed feed, LocalDate since, int most) {
        ObligationScope scope = ObligationScope.of(feed.reader());
        String seen = feed.kind() == FeedKind.PLAN ? scope.sql() : scope.among();
        NativeQuery<Tuple> query = scope.bind(
                        database.createNativeQuery(READ.formatted(MOST_NAMED, seen, about(feed), most), Tuple.class))
                .setParameter("since", since, LocalDate.class);
        return FeedSubject.bind(typed(query), feed, about(feed)).getResultList().stream()
                .map(FeedDeadlines::deadline)
                .toList();
    }

    private static String about(OpenFeed feed) {
        return switch (feed.kind()) {
            case OWN -> feed.reader().is(Role.ADMINISTRATOR) ? "o.council_unit_id = :readerUnit" : "TRUE";
            case PLAN -> "o.plan_id = :planId";
            case UNIT -> """
                EXISTS (SELECT 1 FROM obligation_party up
                  JOIN unit_closure uc ON uc.descendant_id = up.unit_id AND uc.ancestor_id = :unitId
                  WHERE up.obligation_id = o.id)""";
        };
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String text : List.of("kind", "what", "number", "symbol", "plan_title", "bodies")) {
            query.addScalar(text, String.class);
        }
        for (String moment : List.of("planned", "due_until", "updated_at")) {
            query.addScalar(moment, Instant.class);
        }
        return query.addScalar("assignment_id", UUID.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("owed", Integer.class)
                .addScalar("open", Integer.class);
    }

    private static FeedDeadline deadline(Tuple row) {
        UUID assignment = row.get("assignment_id", UUID.class);
        Instant until = row.get("due_until", Instant.class);
        boolean asPlanned = until.equals(row.get("planned", Instant.class));
        return new FeedDeadline(
                asPlanned ? assignment.toString() : assignment + "-" + until.getEpochSecond(),
                asPlanned ? row.get("version", Long.class) : 0,
                new PlanLink(
                        row.get("plan_id", UUID.class),
                        row.get("number", String.class),
                        row.get("symbol", String.class),
                        row.get("plan_title", String.class)),
                kind(AssignmentKind.valueOf(row.get("kind", String.class))) + ": " + row.get("what", String.class),
                row.get("last_day", LocalDate.class),
                until,
                row.get("owed", Integer.class),
                row.get("open", Integer.class),
                row.get("bodies", String.class),
                row.get("updated_at", Instant.class));
    }

    private static String kind(AssignmentKind kind) {
        return switch (kind) {
            case KEYNOTE -> "Báo cáo đề dẫn";
            case PAPER -> "Tham luận";
            case REPORT -> "Báo cáo";
            case SPEECH -> "Phát biểu";
            case TASK -> "Nhiệm vụ";
        };
    }
}
