package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is still owed to a council and due soon, for those who warn of it. */
@ApplicationScoped
public class DueSoonObligations {

    private static final String FIND = """
            SELECT id, plan_id, last_day FROM obligation
            WHERE council_unit_id = :council AND state IN ('OPEN', 'DRAFT', 'RETURNED')
              AND due_until > :now AND due_until <= :until
            ORDER BY due_until, id
            """;

    private final Session database;
    private final DueSoon dueSoon;
    private final Clock clock;

    DueSoonObligations(Session database, DueSoon dueSoon, Clock clock) {
        this.database = database;
        this.dueSoon = dueSoon;
        this.clock = clock;
    }

    /** @param lastDay the last acceptable day, included */
    public record Due(UUID obligationId, UUID planId, LocalDate lastDay) {}

    /** Those due between now and the end of {@link DueSoon}, the most pressing first. */
    @Transactional
    public List<Due> of(UUID councilUnitId) {
        Instant now = clock.instant();
        return database.createNativeQuery(FIND, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("plan_id", UUID.class)
                .addScalar("last_day", LocalDate.class)
                .setParameter("council", councilUnitId)
                .setParameter("now", now)
                .setParameter("until", dueSoon.until(now))
                .getResultStream()
                .map(row -> new Due(
                        row.get("id", UUID.class),
                        row.get("plan_id", UUID.class),
                        row.get("last_day", LocalDate.class)))
                .toList();
    }
}
