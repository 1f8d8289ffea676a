package vn.giaoban.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often a message is tried and how long it rests between: doubling from the first pause up to the longest, less up
 * to a half at random, so that messages that failed together do not come back together.
 *
 * @param attempts with the first
 * @param first the pause after the first failure
 * @param longest no pause is longer
 */
public record Retries(int attempts, Duration first, Duration longest) {

    /** Twelve attempts over about fifteen hours: a night in which a mail server is down loses nothing. */
    public static final Retries USUAL = new Retries(12, Duration.ofSeconds(30), Duration.ofHours(6));

    public Retries {
        if (attempts < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("At least one attempt, and pauses that grow.");
        }
    }

    /** @param failures how many attempts have failed, from 1 */
    Duration pauseAfter(int failures, RandomGenerator random) {
        int doublings = Math.min(failures - 1, 30);
        Duration full = first.multipliedBy(1L << doublings);
        long millis = (full.compareTo(longest) > 0 ? longest : full).toMillis();
        return Duration.ofMillis(millis - (millis == 0 ? 0 : random.nextLong(millis / 2 + 1)));
    }
}
