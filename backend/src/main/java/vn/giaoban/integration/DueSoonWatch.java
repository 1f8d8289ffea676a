package vn.giaoban.integration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.assignments.DueSoonObligations;
import vn.giaoban.integration.WebhookMessage.Data;
import vn.giaoban.platform.TxRetry;

/**
 * Nothing happens when a date draws near, so somebody has to look. What is found is told once for each date: a second
 * look, or a second replica, finds it told already.
 */
@ApplicationScoped
class DueSoonWatch {

    private static final String COUNCILS = """
            SELECT DISTINCT unit_id FROM webhook
            WHERE disabled_at IS NULL AND secret IS NOT NULL AND FIND_IN_SET('OBLIGATION_DUE_SOON', events) > 0
            """;

    private final Session database;
    private final DueSoonObligations obligations;
    private final Deliveries deliveries;
    private final TxRetry transactions;

    DueSoonWatch(Session database, DueSoonObligations obligations, Deliveries deliveries, TxRetry transactions) {
        this.database = database;
        this.obligations = obligations;
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    @Scheduled(
            identity = "webhook-due-soon",
            every = "{giaoban.webhooks.due-soon-every}",
            delayed = "1m",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        List<UUID> councils = transactions.call(
                () -> database.createNativeQuery(COUNCILS, UUID.class).getResultList());
        councils.forEach(council -> transactions.run(() -> obligations
                .of(council)
                .forEach(due -> deliveries.tell(
                        EventType.OBLIGATION_DUE_SOON,
                        new Data(council, due.planId(), due.obligationId(), null),
                        "due:" + due.obligationId() + ":" + due.lastDay()))));
    }
}
