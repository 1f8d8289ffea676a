package vn.giaoban.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts the statements that a piece of work prepares through Hibernate, native queries included, on whatever thread
 * they run: a request over HTTP is counted with its sign-in.
 */
public final class Statements {

    private Statements() {}

    /** How many statements the work took. */
    public static long count(Runnable work) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        if (!statistics.isStatisticsEnabled()) {
            throw new IllegalStateException("Statistics are off, every count would be 0.");
        }
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
