package vn.giaoban.platform.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.giaoban.platform.TxRetry;

/**
 * Takes messages that are due and has them delivered. Three steps, each for itself: a short transaction in which the
 * message is leased, the handler outside of any transaction, a short transaction in which the end is noted. A process
 * that dies in between leaves a lease that runs out.
 */
@ApplicationScoped
public class OutboxRunner {

    private static final Logger LOG = Logger.getLogger(OutboxRunner.class);
    private static final int LONGEST_ERROR = 500;
    private static final Duration DONE_KEPT = Duration.ofDays(30);
    private static final Duration FAILED_KEPT = Duration.ofDays(365);

    private final Map<String, OutboxHandler> handlers;
    private final OutboxTable table;
    private final OutboxConfig config;
    private final TxRetry transactions;
    private final Clock clock;

    OutboxRunner(
            @All List<OutboxHandler> handlers,
            OutboxTable table,
            OutboxConfig config,
            TxRetry transactions,
            Clock clock) {
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
        this.table = table;
        this.config = config;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<String> kinds() {
        return List.copyOf(handlers.keySet());
    }

    /**
     * Delivers what is due now of every kind and waits for the end. What fails is tried again by a later call, when its
     * pause is over.
     *
     * @return how many attempts were made
     */
    public int run() {
        return handlers.keySet().stream().mapToInt(this::run).sum();
    }

    /** The same for one kind. */
    int run(String kind) {
        int attempts = 0;
        for (int taken = step(kind); taken > 0; taken = step(kind)) {
            attempts += taken;
        }
        return attempts;
    }

    /** As many messages as the handler takes at once, never more: a lease counts from here, not from a queue. */
    private int step(String kind) {
        OutboxHandler handler = handlers.get(kind);
        List<OutboxMessage> taken = take(kind, handler.parallel());
        if (taken.size() == 1) {
            attempt(handler, taken.getFirst());
        } else if (!taken.isEmpty()) {
            together(handler, taken);
        }
        return taken.size();
    }

    private List<OutboxMessage> take(String kind, int most) {
        Instant now = clock.instant();
        Instant until = now.plus(config.lease());
        List<OutboxMessage> taken = new ArrayList<>();
        for (var id : table.candidates(kind, now, most)) {
            OutboxMessage message = transactions.call(() -> table.take(id, now, until));
            if (message != null) {
                taken.add(message);
            }
        }
        return taken;
    }

    private void together(OutboxHandler handler, List<OutboxMessage> messages) {
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            messages.forEach(message -> running.add(threads.submit(() -> attempt(handler, message))));
        }
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException broken) {
                throw new IllegalStateException("An attempt could not be noted.", broken.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void attempt(OutboxHandler handler, OutboxMessage message) {
        try {
            handler.deliver(message);
            transactions.run(() -> {
                if (table.done(message, clock.instant())) {
                    handler.delivered(message);
                }
            });
        } catch (Undeliverable never) {
            giveUp(handler, message, never);
        } catch (Exception failure) {
            failed(handler, message, failure);
        }
    }

    private void failed(OutboxHandler handler, OutboxMessage message, Exception failure) {
        Retries retries = handler.retries();
        if (message.attempt() >= retries.attempts()) {
            giveUp(handler, message, failure);
            return;
        }
        Instant due = clock.instant().plus(retries.pauseAfter(message.attempt(), ThreadLocalRandom.current()));
        transactions.run(() -> table.postpone(message, due, words(failure)));
        LOG.debugf("Attempt %d at %s %s failed.", message.attempt(), message.kind(), message.id());
    }

    private void giveUp(OutboxHandler handler, OutboxMessage message, Exception failure) {
        boolean ended = transactions.call(() -> {
            boolean mine = table.giveUp(message, clock.instant(), words(failure));
            if (mine) {
                handler.gaveUp(message, words(failure));
            }
            return mine;
        });
        if (ended) {
            // Without the words of the failure: they may name somebody's address. They stand in outbox_message.
            LOG.warnf(
                    "Message %s of kind %s was given up after attempt %d (%s). See outbox_message.last_error.",
                    message.id(),
                    message.kind(),
                    message.attempt(),
                    failure.getClass().getSimpleName());
        }
    }

    private static String words(Exception failure) {
        String words = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }

    /** What was sent is kept for thirty days, what failed for a year; their keys are free then. */
    public void purge() {
        Instant now = clock.instant();
        transactions.run(
                () -> LOG.debugf("Purged %d messages.", table.purge(now.minus(DONE_KEPT), now.minus(FAILED_KEPT))));
    }
}
