package vn.giaoban.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks into the outbox by the clock. Each kind for itself: a receiver that hangs holds up nobody but its own kind. */
@ApplicationScoped
class OutboxTicker {

    private static final Logger LOG = Logger.getLogger(OutboxTicker.class);
    private static final long SECONDS_TO_FINISH = 8;
    private static final Duration LATE = Duration.ofMinutes(10);

    private final OutboxRunner runner;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    OutboxTicker(OutboxRunner runner, OutboxTable table, MeterRegistry meters, Clock clock) {
        this.runner = runner;
        Gauge.builder("giaoban.outbox.late", () -> table.overdue(clock.instant().minus(LATE)))
                .description("Messages that should have left more than ten minutes ago")
                .register(meters);
    }

    @Scheduled(
            identity = "outbox",
            every = "${giaoban.outbox.every:2s}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        for (String kind : runner.kinds()) {
            if (busy.add(kind)) {
                threads.execute(() -> runOnce(kind));
            }
        }
    }

    private void runOnce(String kind) {
        try {
            runner.run(kind);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The outbox could not be read or written; messages of kind %s wait.", kind);
        } finally {
            busy.remove(kind);
        }
    }

    @Scheduled(identity = "purge-outbox", every = "1h", delayed = "15m")
    void purge() {
        runner.purge();
    }

    /** What is under way may end; what is not noted by then is sent again by whoever comes next. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent end) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
