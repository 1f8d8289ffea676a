package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** What a plan's office has accepted, for a book of it. Who may read it is who runs the plan: callers ask it first. */
@ApplicationScoped
public class AcceptedPapers {

    /** What was passed on below comes in with the version that took it over. */
    private static final String OF_PLAN = """
            SELECT o.id AS id, a.id AS assignment_id, a.position AS place, COALESCE(a.topic, a.task) AS what,
                   COALESCE(s.author_body_id, o.body_id) AS body_id, f.file_id AS file_id, f.file_name AS file_name,
                   f.media_type AS media_type, f.size AS size, f.pages AS pages
            FROM obligation o
            JOIN assignment a ON a.id = o.assignment_id
            JOIN submission s ON s.obligation_id = o.id AND s.state = 'ACCEPTED'
              AND s.number = (SELECT MAX(l.number) FROM submission l WHERE l.obligation_id = o.id AND l.state = 'ACCEPTED')
            JOIN submission_file f ON f.submission_id = s.id
            WHERE o.plan_id = :plan AND o.parent_obligation_id IS NULL AND o.state = 'ACCEPTED'
            ORDER BY o.id, f.position
            """;

    private final Session database;
    private final UnitDirectory units;

    AcceptedPapers(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    private record Placed(int place, AcceptedPaper paper) {}

    /** In the order of the text, then by who wrote it, in the order of Vietnamese letters. */
    @Transactional
    public List<AcceptedPaper> of(PlanHeader plan) {
        List<Tuple> rows = typed(database.createNativeQuery(OF_PLAN, Tuple.class))
                .setParameter("plan", plan.id(), UUID.class)
                .getResultList();
        Map<UUID, BodyRef> bodies = units.bodies(rows.stream()
                .map(row -> row.get("body_id", UUID.class))
                .distinct()
                .toList());
        Comparator<String> letters = Collator.getInstance(Locale.of("vi", "VN"))::compare;
        return rows.stream()
                .map(row -> new Placed(row.get("place", Integer.class), paper(row, bodies)))
                .sorted(Comparator.comparingInt(Placed::place)
                        .thenComparing(placed -> placed.paper().body().name(), letters)
                        .thenComparing(placed -> placed.paper().obligationId()))
                .map(Placed::paper)
                .toList();
    }

    private static AcceptedPaper paper(Tuple row, Map<UUID, BodyRef> bodies) {
        return new AcceptedPaper(
                row.get("id", UUID.class),
                row.get("assignment_id", UUID.class),
                row.get("what", String.class),
                bodies.get(row.get("body_id", UUID.class)),
                row.get("file_id", UUID.class),
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("size", Long.class),
                row.get("pages", Integer.class));
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        for (String id : List.of("id", "assignment_id", "body_id", "file_id")) {
            query.addScalar(id, UUID.class);
        }
        for (String text : List.of("what", "file_name", "media_type")) {
            query.addScalar(text, String.class);
        }
        return query.addScalar("place", Integer.class)
                .addScalar("size", Long.class)
                .addScalar("pages", Integer.class);
    }
}
