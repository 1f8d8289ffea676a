package vn.giaoban.integration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** What was sent to a webhook: a page is one statement, however often each message was tried. */
@ApplicationScoped
class DeliveryLog {

    private static final String COLUMNS = """
            SELECT d.id, d.event, d.state, d.created_at, d.ended_at, l.at AS last_at, l.status AS last_status,
              l.failure AS last_failure,
              (SELECT COUNT(*) FROM webhook_attempt c WHERE c.delivery_id = d.id) AS attempts
            FROM webhook_delivery d
            LEFT JOIN webhook_attempt l ON l.id =
              (SELECT n.id FROM webhook_attempt n WHERE n.delivery_id = d.id ORDER BY n.at DESC, n.id DESC LIMIT 1)
            WHERE d.webhook_id = :webhook
            """;

    private static final String PAGE = COLUMNS + """
              AND (:state IS NULL OR d.state = :state)
              AND (:lastId IS NULL OR (d.created_at, d.id) < (:lastAt, :lastId))
            ORDER BY d.created_at DESC, d.id DESC LIMIT :rows
            """;

    private static final String ATTEMPTS = """
            SELECT at, millis, status, failure FROM webhook_attempt
            WHERE delivery_id = :delivery ORDER BY at DESC, id DESC LIMIT 200
            """;

    private final Session database;
    private final IntegrationConfig config;
    private final Clock clock;

    DeliveryLog(Session database, IntegrationConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** The newest first. */
    Page<DeliveryView> page(UUID webhookId, @Nullable DeliveryState state, PageRequest request) {
        Optional<Cursor> last = request.cursor();
        List<DeliveryView> rows = database.createNativeQuery(PAGE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("event", String.class)
                .addScalar("state", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("ended_at", Instant.class)
                .addScalar("last_at", Instant.class)
                .addScalar("last_status", Integer.class)
                .addScalar("last_failure", String.class)
                .addScalar("attempts", Integer.class)
                .setParameter("webhook", webhookId)
                .setParameter("state", state == null ? null : state.name(), String.class)
                .setParameter("lastAt", last.map(key -> key.instant(0)).orElse(null), Instant.class)
                .setParameter("lastId", last.map(key -> key.uuid(1)).orElse(null), UUID.class)
                .setParameter("rows", request.rows())
                .getResultStream()
                .map(DeliveryLog::view)
                .toList();
        return Page.of(rows, request, view -> Cursor.of(view.createdAt(), view.id()), null);
    }

    private static DeliveryView view(Tuple row) {
        return new DeliveryView(
                row.get("id", UUID.class),
                EventType.valueOf(row.get("event", String.class)),
                DeliveryState.valueOf(row.get("state", String.class)),
                row.get("created_at", Instant.class),
                row.get("attempts", Integer.class),
                row.get("last_at", Instant.class),
                row.get("last_status", Integer.class),
                failure(row.get("last_failure", String.class)),
                row.get("ended_at", Instant.class));
    }

    DeliveryDetail detail(Delivery delivery) {
        List<DeliveryDetail.Attempt> attempts = database.createNativeQuery(ATTEMPTS, Tuple.class)
                .addScalar("at", Instant.class)
                .addScalar("millis", Long.class)
                .addScalar("status", Integer.class)
                .addScalar("failure", String.class)
                .setParameter("delivery", delivery.id())
                .getResultStream()
                .map(row -> new DeliveryDetail.Attempt(
                        row.get("at", Instant.class),
                        row.get("millis", Long.class),
                        row.get("status", Integer.class),
                        failure(row.get("failure", String.class))))
                .toList();
        return new DeliveryDetail(
                delivery.id(), delivery.event(), delivery.state(), delivery.createdAt(), delivery.body(), attempts);
    }

    private static @Nullable AttemptFailure failure(@Nullable String name) {
        return name == null ? null : AttemptFailure.valueOf(name);
    }

    @Scheduled(every = "24h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        database.createNativeMutationQuery(
                        "DELETE FROM webhook_delivery WHERE created_at < :first AND state <> 'WAITING'")
                .setParameter(
                        "first",
                        LocalDate.now(clock)
                                .minus(config.logKept())
                                .atStartOfDay(clock.getZone())
                                .toInstant())
                .executeUpdate();
    }
}
