package vn.giaoban.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.platform.Fact;

/**
 * Hears what has changed and brings the index up to date once, at the end of the transaction that changed it: a plan of
 * fifty assignments tells fifty facts and is read once.
 */
@ApplicationScoped
class IndexKeeper {

    /** Obligations carry no text of their own, so most of what happens does not concern the index. */
    private static final Set<String> OF_PLANS = Set.of("plan", "event", "assignment");

    private static final Set<String> OF_THE_REGISTER = Set.of("unit", "body", "register");

    private final SearchIndex index;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;

    IndexKeeper(SearchIndex index, TransactionManager transactions, TransactionSynchronizationRegistry registry) {
        this.index = index;
        this.transactions = transactions;
        this.registry = registry;
    }

    void hear(@Observes Fact fact) {
        boolean ofRegister = OF_THE_REGISTER.contains(fact.objectType());
        boolean ofPlan = fact.chainId() != null && OF_PLANS.contains(fact.objectType());
        if (ofRegister || ofPlan) {
            QuarkusTransaction.joiningExisting().run(() -> note(fact, ofRegister));
        }
    }

    private void note(Fact fact, boolean ofRegister) {
        if (ofRegister) {
            changes().register = true;
        } else {
            changes().plans.add(fact.chainId());
        }
    }

    /** What the transaction under way has changed so far. */
    private Changes changes() {
        try {
            Changes known = (Changes) registry.getResource(Changes.class);
            if (known == null) {
                known = new Changes();
                registry.putResource(Changes.class, known);
                // Before Hibernate's own, which is interposed: what it still holds back is flushed by the index.
                transactions.getTransaction().registerSynchronization(known);
            }
            return known;
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Changes implements Synchronization {

        private final Set<UUID> plans = new LinkedHashSet<>();
        private boolean register;

        @Override
        public void beforeCompletion() {
            if (register) {
                index.followRegister();
            }
            plans.forEach(index::followPlan);
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is kept beyond the transaction.
        }
    }
}
