package vn.giaoban.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.units.register.UnitRegister;

/**
 * Makes the whole index when its form is another than the program's: at the first start, and after an update that
 * changed how it is made. Plan by plan, each in a transaction of its own, so that it may be broken off and begun again,
 * and people may work meanwhile.
 */
@ApplicationScoped
class IndexBuilder {

    /** Raise it with every change of {@link Grams}, {@link Shelf}, {@link Syllable} or of what a source reads. */
    static final int INDEX_VERSION = 3;

    private static final Logger LOG = Logger.getLogger(IndexBuilder.class);

    private static final String PLANS =
            "SELECT id FROM plan UNION SELECT plan_id FROM search_entry WHERE plan_id IS NOT NULL";
    private static final String VERSION = "SELECT index_version FROM search_state WHERE id = 1";

    /**
     * A full-text index keeps the words of rows that are gone until it is made anew, and passes over them at every search:
     * after 217,000 rows had all been replaced a search took five times as long as after these eight seconds.
     */
    private static final String COMPACT = "OPTIMIZE TABLE search_entry";

    private static final String DONE = "UPDATE search_state SET index_version = :version WHERE id = 1";

    private final SearchIndex index;
    private final Session database;
    private final TxRetry transactions;

    IndexBuilder(SearchIndex index, Session database, TxRetry transactions) {
        this.index = index;
        this.database = database;
        this.transactions = transactions;
    }

    @ActivateRequestContext
    void buildIfNeeded(@Observes @Priority(UnitRegister.LOADS_AT + 50) StartupEvent event) {
        int version = transactions.call(
                () -> database.createNativeQuery(VERSION, Integer.class).getSingleResult());
        if (version != INDEX_VERSION) {
            build();
        }
    }

    /** Two servers that do it at once write the same rows; the second finds nothing to write. */
    void build() {
        transactions.run(index::followRegister);
        List<UUID> plans = transactions.call(
                () -> database.createNativeQuery(PLANS, UUID.class).getResultList());
        plans.forEach(plan -> transactions.run(() -> index.followPlan(plan)));
        transactions.call(
                () -> database.createNativeQuery(COMPACT, Object[].class).getResultList());
        transactions.run(() -> {
            database.createNativeMutationQuery(DONE)
                    .setParameter("version", INDEX_VERSION)
                    .executeUpdate();
        });
        LOG.infof("Made the search index of %d plans and the register of units", plans.size());
    }
}
