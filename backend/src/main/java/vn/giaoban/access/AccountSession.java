package vn.giaoban.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Phiên đăng nhập: one browser that is signed in. It is made and deleted; what happens in between is in {@link Sessions}. */
@Entity
class AccountSession {

    @Id
    private UUID id;

    private UUID accountId;
    private byte[] tokenHash;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private String device;
    private byte @Nullable [] idToken;

    protected AccountSession() {}

    AccountSession(UUID id, UUID accountId, SecretToken token, Instant createdAt, Instant expiresAt, String device) {
        this.id = id;
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.createdAt = createdAt;
        this.lastSeenAt = createdAt;
        this.expiresAt = expiresAt;
        this.device = device;
    }

    /** @param sealed the issuer's ID token, to sign out there too */
    void openedBy(byte[] sealed) {
        idToken = sealed;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String device() {
        return device;
    }
}
