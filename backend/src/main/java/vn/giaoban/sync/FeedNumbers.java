package vn.giaoban.sync;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.platform.TxRetry;

/**
 * Gives committed events their numbers. Whoever gives numbers holds the row of the sequence until they are committed,
 * so they become visible in their order: a reader that has seen number 7 has seen every number below, and what commits
 * later gets a greater one. Called by readers, so that the feed is never older than the request, and now and then in
 * case nobody reads.
 */
@ApplicationScoped
class FeedNumbers {

    private static final int BATCH = 500;

    /** The council of a plan is known of deleted plans too. */
    private static final String PENDING = """
            SELECT f.id, s.council_unit_id FROM feed_pending f
            LEFT JOIN sync_row s ON s.collection = 'plans' AND s.object_id = f.plan_id
            ORDER BY f.id LIMIT %d""".formatted(BATCH);

    private static final String NUMBER = """
            INSERT INTO feed_event (seq, id, at, action, object_type, object_id, plan_id, council_unit_id)
            SELECT :seq, id, at, action, object_type, object_id, plan_id, :council
            FROM feed_pending WHERE id = :id
            """;

    private final Session database;
    private final TxRetry transactions;

    FeedNumbers(Session database, TxRetry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Scheduled(
            identity = "feed-numbers",
            every = "${giaoban.sync.number-every:30s}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void giveAll() {
        while (transactions.call(this::giveSome) == BATCH) {
            // A full batch: there may be more.
        }
    }

    private int giveSome() {
        // The row first: what is read after it includes everything that earlier holders committed.
        long last = database.createNativeQuery("SELECT last FROM feed_sequence WHERE id = 1 FOR UPDATE", Long.class)
                .getSingleResult();
        List<Tuple> pending = database.createNativeQuery(PENDING, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("council_unit_id", UUID.class)
                .getResultList();
        for (Tuple event : pending) {
            last++;
            database.createNativeMutationQuery(NUMBER)
                    .setParameter("seq", last)
                    .setParameter("council", event.get("council_unit_id", UUID.class), UUID.class)
                    .setParameter("id", event.get("id", UUID.class))
                    .executeUpdate();
        }
        if (!pending.isEmpty()) {
            database.createNativeMutationQuery("DELETE FROM feed_pending WHERE id IN (:ids)")
                    .setParameterList(
                            "ids",
                            pending.stream()
                                    .map(event -> event.get("id", UUID.class))
                                    .toList())
                    .executeUpdate();
            database.createNativeMutationQuery("UPDATE feed_sequence SET last = :last WHERE id = 1")
                    .setParameter("last", last)
                    .executeUpdate();
        }
        return pending.size();
    }
}
