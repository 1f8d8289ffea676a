package vn.giaoban.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Yếu tố thứ hai: the secret that an account shares with its owner's device. Changed on the locked row of the account. */
@Entity
class SecondFactor {

    private static final long NONE = -1;

    @Id
    private UUID accountId;

    private byte[] secret;
    private @Nullable Instant confirmedAt;
    private long lastStep = NONE;

    protected SecondFactor() {}

    SecondFactor(UUID accountId) {
        this.accountId = accountId;
    }

    /** Set up from the beginning; whatever was begun before is forgotten. */
    void begin(byte[] sealedSecret) {
        secret = sealedSecret;
        lastStep = NONE;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    /** @return whether the code of this step was still good: each is used once, and none after a later one */
    boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    byte[] secret() {
        return secret;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
