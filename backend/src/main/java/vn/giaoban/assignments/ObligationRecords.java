package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what hangs on one obligation, each kind in one statement however much there is of it. */
@ApplicationScoped
class ObligationRecords {

    private static final String SELF_AND_DELEGATED = "SELECT " + ObligationRow.COLUMNS + """

            FROM obligation o JOIN assignment a ON a.id = o.assignment_id
            WHERE o.id = :id OR o.parent_obligation_id = :id
            ORDER BY o.parent_obligation_id IS NOT NULL, o.opened_at, o.id""";

    /** From the obligation of the plan itself down to this one. */
    private static final String LINE = """
            WITH RECURSIVE line (id, parent_id, body_id, last_day, height) AS (
              SELECT o.id, o.parent_obligation_id, o.body_id, o.last_day, 0 FROM obligation o WHERE o.id = :id
              UNION ALL
              SELECT o.id, o.parent_obligation_id, o.body_id, o.last_day, line.height + 1
                FROM line JOIN obligation o ON o.id = line.parent_id)
            SELECT id, body_id, last_day FROM line ORDER BY height DESC""";

    private final Session database;

    ObligationRecords(Session database) {
        this.database = database;
    }

    /** The obligation first, then what was delegated from it. */
    List<Tuple> rows(UUID id) {
        return ObligationRow.typed(database.createNativeQuery(SELF_AND_DELEGATED, Tuple.class))
                .setParameter("id", id, UUID.class)
                .getResultList();
    }

    /** With their files, the newest first. */
    List<Submission> submissions(UUID id) {
        return database.createQuery("""
                        select submission from Submission submission left join fetch submission.files
                        where submission.obligation.id = :id order by submission.number desc""", Submission.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<ExtensionView> extensions(UUID id) {
        return database.createQuery("""
                        select new vn.giaoban.assignments.ExtensionView(
                            e.newLastDay, e.oldLastDay, e.reason, e.grantedBy, e.grantedAt)
                        from Extension e where e.obligation.id = :id order by e.grantedAt, e.id""", ExtensionView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** When its state or date changed last. */
    Instant lastChange(UUID id) {
        return database.createNativeQuery(
                        "SELECT MAX(at) AS at FROM obligation_history WHERE obligation_id = :id", Instant.class)
                .addScalar("at", Instant.class)
                .setParameter("id", id, UUID.class)
                .getSingleResult();
    }

    List<CommentView> comments(UUID id) {
        return database.createQuery("""
                        select new vn.giaoban.assignments.CommentView(c.id, c.at, c.author, c.authorBody, c.text)
                        from ObligationComment c where c.obligationId = :id order by c.at, c.id""", CommentView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** An obligation of the line above another, and that one itself at the end. */
    record Above(UUID obligationId, UUID bodyId, LocalDate lastDay) {}

    List<Above> line(UUID id) {
        return database.createNativeQuery(LINE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("body_id", UUID.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("id", id, UUID.class)
                .getResultStream()
                .map(row -> new Above(
                        row.get("id", UUID.class),
                        row.get("body_id", UUID.class),
                        row.get("last_day", LocalDate.class)))
                .toList();
    }

    /** The bodies that owed it before, the first one first. */
    List<UUID> formerBodies(UUID id) {
        return database.createNativeQuery(
                        "SELECT from_body_id FROM obligation_transfer WHERE obligation_id = :id ORDER BY position",
                        UUID.class)
                .setParameter("id", id, UUID.class)
                .getResultList();
    }
}
