package vn.giaoban.access.clients;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts what clients ask for in memory and writes the sums every few seconds, so that reading does not mean writing. */
@ApplicationScoped
class UsageMeter {

    private static final Logger LOG = Logger.getLogger(UsageMeter.class);

    private final Map<Day, Tally> tallies = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> keysSeen = new ConcurrentHashMap<>();
    private final UsageRecords records;
    private final Clock clock;

    UsageMeter(UsageRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    record Day(UUID clientId, LocalDate day) {}

    /**
     * @param refused answered 4xx, but for 429
     * @param limited answered 429
     * @param failed answered 5xx
     * @param last when the last of them came
     */
    record Tally(long requests, long refused, long limited, long failed, Instant last) {

        static Tally of(int status, Instant now) {
            boolean limited = status == 429;
            boolean refused = status >= 400 && status < 500 && !limited;
            return new Tally(1, refused ? 1 : 0, limited ? 1 : 0, status >= 500 ? 1 : 0, now);
        }

        Tally plus(Tally other) {
            return new Tally(
                    requests + other.requests,
                    refused + other.refused,
                    limited + other.limited,
                    failed + other.failed,
                    later(last, other.last));
        }
    }

    /** @param came when the request came, which may be on the day before it was answered */
    void count(CallingClient client, int status, Instant came) {
        Day day = new Day(client.id(), LocalDate.ofInstant(came, clock.getZone()));
        tallies.merge(day, Tally.of(status, came), Tally::plus);
        seen(client.keyId(), came);
    }

    Instant now() {
        return clock.instant();
    }

    private void seen(@Nullable UUID keyId, Instant now) {
        if (keyId != null) {
            keysSeen.merge(keyId, now, UsageMeter::later);
        }
    }

    @Scheduled(
            identity = "client-usage",
            every = "${giaoban.clients.usage-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        for (Day day : tallies.keySet()) {
            Tally tally = tallies.remove(day);
            if (tally != null) {
                try {
                    records.add(day, tally);
                } catch (RuntimeException down) {
                    tallies.merge(day, tally, Tally::plus);
                    LOG.debugf(down, "The use of a client waits to be written");
                }
            }
        }
        for (UUID key : keysSeen.keySet()) {
            Instant last = keysSeen.remove(key);
            if (last != null) {
                records.seen(key, last);
            }
        }
    }

    void end(@Observes ShutdownEvent end) {
        write();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
