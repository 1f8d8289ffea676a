package vn.giaoban.access.clients;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** How much each client asked for on each day. Replicas add to the same rows. */
@ApplicationScoped
class UsageRecords {

    private static final String ADD = """
            INSERT INTO api_usage (client_id, day, requests, refused, limited, failed)
            VALUES (:client, :day, :requests, :refused, :limited, :failed)
            ON DUPLICATE KEY UPDATE requests = requests + VALUE(requests), refused = refused + VALUE(refused),
              limited = limited + VALUE(limited), failed = failed + VALUE(failed)
            """;

    private static final String USED = """
            UPDATE api_client SET last_used_at = :last WHERE id = :client AND COALESCE(last_used_at, 0) < :last
            """;

    private static final String SEEN = """
            UPDATE api_key SET last_used_at = :last WHERE id = :key AND COALESCE(last_used_at, 0) < :last
            """;

    private static final String DAYS = """
            SELECT day, requests, refused, limited, failed FROM api_usage
            WHERE client_id = :client AND day >= :from ORDER BY day DESC
            """;

    private final Session database;
    private final ClientsConfig config;
    private final Clock clock;

    UsageRecords(Session database, ClientsConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(UsageMeter.Day day, UsageMeter.Tally tally) {
        database.createNativeMutationQuery(ADD)
                .setParameter("client", day.clientId())
                .setParameter("day", day.day())
                .setParameter("requests", tally.requests())
                .setParameter("refused", tally.refused())
                .setParameter("limited", tally.limited())
                .setParameter("failed", tally.failed())
                .executeUpdate();
        database.createNativeMutationQuery(USED)
                .setParameter("client", day.clientId())
                .setParameter("last", tally.last())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void seen(UUID keyId, Instant last) {
        database.createNativeMutationQuery(SEEN)
                .setParameter("key", keyId)
                .setParameter("last", last)
                .executeUpdate();
    }

    /** The days on which it asked for something, the newest first. */
    List<ClientUsageDay> of(UUID clientId, int days) {
        return database.createNativeQuery(DAYS, Tuple.class)
                .addScalar("day", LocalDate.class)
                .addScalar("requests", Long.class)
                .addScalar("refused", Long.class)
                .addScalar("limited", Long.class)
                .addScalar("failed", Long.class)
                .setParameter("client", clientId)
                .setParameter("from", LocalDate.now(clock).minusDays(days - 1L))
                .getResultStream()
                .map(row -> new ClientUsageDay(
                        row.get("day", LocalDate.class),
                        row.get("requests", Long.class),
                        row.get("refused", Long.class),
                        row.get("limited", Long.class),
                        row.get("failed", Long.class)))
                .toList();
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void purge() {
        database.createNativeMutationQuery("DELETE FROM api_usage WHERE day < :first")
                .setParameter("first", LocalDate.now(clock).minus(config.usageKept()))
                .executeUpdate();
    }
}
