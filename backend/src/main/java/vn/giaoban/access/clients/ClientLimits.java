package vn.giaoban.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The buckets of all clients that called since the start. */
@ApplicationScoped
class ClientLimits {

    private final Map<UUID, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    ClientLimits(Clock clock) {
        this.clock = clock;
    }

    TokenBucket.Taken take(CallingClient client) {
        long now = clock.millis();
        return buckets.compute(
                        client.id(),
                        (id, bucket) -> bucket == null || bucket.perMinute() != client.requestsPerMinute()
                                ? new TokenBucket(client.requestsPerMinute(), now)
                                : bucket)
                .take(now);
    }
}
