package vn.giaoban.access;

import java.time.Duration;

/**
 * How long a user name stays locked after failures in a row: not at all before {@code failures}, {@code first} after
 * that many, twice as long after each further one, never longer than {@code longest}.
 */
record LockOutRule(int failures, Duration first, Duration longest) {

    static LockOutRule of(AccessConfig.LockOut config) {
        return new LockOutRule(config.failures(), config.first(), config.longest());
    }

    /** Zero when the name stays open. */
    Duration after(int failuresInARow) {
        if (failuresInARow < failures) {
            return Duration.ZERO;
        }
        Duration lock = first;
        for (int further = failures; further < failuresInARow && lock.compareTo(longest) < 0; further++) {
            lock = lock.multipliedBy(2);
        }
        return lock.compareTo(longest) < 0 ? lock : longest;
    }
}
