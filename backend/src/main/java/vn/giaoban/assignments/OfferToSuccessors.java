package vn.giaoban.assignments;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.BodiesEnded;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/**
 * When a unit has ended, what its bodies still owe is offered to the same bodies of the units that came after. Nothing
 * moves by itself: the candidates see it, and one of them or the office takes it over.
 *
 * <p>The offers are rows, so that who sees an obligation stays one SQL predicate. They are true as of the last refresh:
 * when a plan is issued, when a unit is given its end, when the application starts, and every night, because units end at midnight. Refreshing adds
 * what is missing and removes what no longer holds, so it may run in several processes at once.
 */
@ApplicationScoped
class OfferToSuccessors {

    /** The register of units is read at the start too, and must be there. */
    private static final int AFTER_REFERENCE_DATA = Interceptor.Priority.APPLICATION + 500;

    private static final String OWED = "o.state IN ('OPEN', 'DRAFT', 'RETURNED')";

    private final Session database;
    private final UnitDirectory directory;
    private final TxRetry transactions;
    private final Clock clock;

    OfferToSuccessors(Session database, UnitDirectory directory, TxRetry transactions, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        transactions.run(this::refreshAll);
    }

    /** A few minutes after midnight in Việt Nam. */
    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Asia/Ho_Chi_Minh", identity = "offer-to-successors")
    void everyNight() {
        transactions.run(this::refreshAll);
    }

    /** A merge that is entered after its day offers at once what is owed; one that lies ahead waits for its night. */
    void onEnd(@Observes BodiesEnded ended) {
        database.createNativeQuery(
                        "SELECT DISTINCT o.body_id FROM obligation o WHERE o.body_id IN (:ended) AND " + OWED,
                        UUID.class)
                .setParameterList("ended", ended.bodyIds())
                .getResultList()
                .forEach(this::offer);
    }

    private void refreshAll() {
        withdrawSettled();
        database.createNativeQuery("SELECT DISTINCT o.body_id FROM obligation o WHERE " + OWED, UUID.class)
                .getResultList()
                .forEach(this::offer);
    }

    /** For the bodies that owe something of a plan just issued, within its transaction. */
    void refresh(Collection<UUID> bodyIds) {
        bodyIds.forEach(this::offer);
    }

    /** A successor took it over: it is nobody's to take any more. */
    void clear(UUID obligationId) {
        database.createNativeMutationQuery("DELETE FROM obligation_offer WHERE obligation_id = :id")
                .setParameter("id", obligationId, UUID.class)
                .executeUpdate();
    }

    /** The bodies to which an obligation is offered. */
    List<UUID> candidates(UUID obligationId) {
        return database.createNativeQuery(
                        "SELECT body_id FROM obligation_offer WHERE obligation_id = :id ORDER BY body_id", UUID.class)
                .setParameter("id", obligationId, UUID.class)
                .getResultList();
    }

    private void offer(UUID bodyId) {
        LocalDate today = VietnameseDates.dayOf(clock.instant());
        boolean ended =
                directory.endOf(bodyId).filter(last -> last.isBefore(today)).isPresent();
        if (ended) {
            directory.successorsOf(bodyId, today).forEach(successor -> offer(bodyId, successor));
        }
    }

    private void offer(UUID bodyId, BodyRef successor) {
        database.createNativeMutationQuery("INSERT IGNORE INTO obligation_offer (obligation_id, body_id, unit_id)"
                        + " SELECT o.id, :successor, :unit FROM obligation o WHERE o.body_id = :body AND " + OWED)
                .setParameter("successor", successor.id(), UUID.class)
                .setParameter("unit", successor.unitId(), UUID.class)
                .setParameter("body", bodyId, UUID.class)
                .executeUpdate();
    }

    private void withdrawSettled() {
        database.createNativeMutationQuery(
                        "DELETE f FROM obligation_offer f JOIN obligation o ON o.id = f.obligation_id" + " WHERE NOT ("
                                + OWED + ")")
                .executeUpdate();
    }
}
