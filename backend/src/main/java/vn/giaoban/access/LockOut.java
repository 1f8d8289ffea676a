package vn.giaoban.access;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Failures in a row under one user name, and until when they keep it locked. */
@Embeddable
class LockOut {

    private int failedCount;
    private Instant lockedUntil;

    /** Counts one more failure. @return whether it locked the name */
    boolean failed(Instant now, LockOutRule rule) {
        failedCount++;
        Instant until = now.plus(rule.after(failedCount));
        if (!until.isAfter(now)) {
            return false;
        }
        lockedUntil = until;
        return true;
    }

    void cleared() {
        failedCount = 0;
        lockedUntil = null;
    }

    int failedCount() {
        return failedCount;
    }

    /** Empty when the name is open; the lock opens at this very instant. */
    Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }
}
