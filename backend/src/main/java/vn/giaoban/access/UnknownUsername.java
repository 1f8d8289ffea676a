package vn.giaoban.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A name that somebody tried to sign in with and that no account has. It locks as an account does, or the lock would
 * tell which names exist. Only a hash is kept: people type their password into the wrong field.
 */
@Entity
class UnknownUsername {

    @Id
    private String nameHash;

    @Embedded
    private LockOut lockOut = new LockOut();

    private Instant lastFailedAt;

    protected UnknownUsername() {}

    static String hashOf(String username) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    void signInFailed(Instant now, LockOutRule rule) {
        lockOut.failed(now, rule);
        lastFailedAt = now;
    }

    Optional<Instant> lockedUntil(Instant now) {
        return lockOut.lockedUntil(now);
    }
}
