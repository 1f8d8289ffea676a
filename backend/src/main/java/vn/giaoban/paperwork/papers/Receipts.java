package vn.giaoban.paperwork.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.giaoban.assignments.AssignmentKind;

/** Reads what came in for a plan, the newest version of each: one statement, one for the files. */
@ApplicationScoped
class Receipts {

    private static final String FROM = """
          FROM submission s
          JOIN obligation o ON o.id = s.obligation_id
          JOIN assignment a ON a.id = o.assignment_id
          JOIN body b ON b.id = o.body_id
        """;

    private static final String NEWEST = """
         WHERE o.plan_id = :plan AND o.parent_obligation_id IS NULL AND s.receipt_code IS NOT NULL
           AND s.number = (SELECT MAX(x.number) FROM submission x
                            WHERE x.obligation_id = o.id AND x.receipt_code IS NOT NULL)
        """;

    private static final String SUBMISSIONS = """
        SELECT s.id AS id, s.receipt_code AS code, b.name AS body, a.kind AS kind, a.topic AS topic, a.task AS task,
               s.number AS number, s.sent_at AS sent_at, s.sent_by AS sent_by, s.late AS late,
               s.nil_report AS nil_report, o.last_day AS last_day
        """ + FROM + NEWEST + " ORDER BY a.position, b.name, s.id";

    private static final String FILES =
            """
                SELECT s.id AS id, f.file_name AS file_name, f.size AS size, f.pages AS pages, f.sha256 AS sha256
                """ + FROM + " JOIN submission_file f ON f.submission_id = s.id " + NEWEST + " ORDER BY s.id, f.position";

    private final Session database;

    Receipts(Session database) {
        this.database = database;
    }

    /** In the order of the plan's text. */
    List<Receipt> of(UUID planId) {
        Map<UUID, List<Receipt.File>> files = files(planId);
        var query = database.createNativeQuery(SUBMISSIONS, Tuple.class).addScalar("id", UUID.class);
        for (String text : List.of("code", "body", "kind", "topic", "task", "sent_by")) {
            query.addScalar(text, String.class);
        }
        List<Tuple> rows = query.addScalar("number", Integer.class)
                .addScalar("sent_at", Instant.class)
                .addScalar("late", Boolean.class)
                .addScalar("nil_report", Boolean.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("plan", planId, UUID.class)
                .getResultList();
        return rows.stream()
                .map(row -> receipt(row, files.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<Receipt.File>> files(UUID planId) {
        List<Tuple> rows = database.createNativeQuery(FILES, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("file_name", String.class)
                .addScalar("size", Long.class)
                .addScalar("pages", Integer.class)
                .addScalar("sha256", String.class)
                .setParameter("plan", planId, UUID.class)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class), Collectors.mapping(Receipts::file, Collectors.toList())));
    }

    private static Receipt.File file(Tuple row) {
        return new Receipt.File(
                row.get("file_name", String.class),
                row.get("size", Long.class),
                row.get("pages", Integer.class),
                row.get("sha256", String.class));
    }

    private static Receipt receipt(Tuple row, List<Receipt.File> files) {
        return new Receipt(
                row.get("code", String.class),
                row.get("body", String.class),
                Duty.what(
                        AssignmentKind.valueOf(row.get("kind", String.class)),
                        row.get("topic", String.class),
                        row.get("task", String.class)),
                row.get("number", Integer.class),
                row.get("sent_at", Instant.class),
                row.get("sent_by", String.class),
                row.get("late", Boolean.class),
                row.get("nil_report", Boolean.class),
                row.get("last_day", LocalDate.class),
                files);
    }
}
