package vn.giaoban.access.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Khóa truy cập: what a client shows. It ends by itself; after a rotation the one before works on for a while. */
@Entity
class ApiKey {

    @Id
    private UUID id;

    private UUID clientId;
    private byte[] keyHash;
    private String prefix;
    private Instant createdAt;
    private Instant expiresAt;

    protected ApiKey() {}

    ApiKey(UUID id, UUID clientId, KeySecret secret, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.clientId = clientId;
        this.keyHash = secret.hash();
        this.prefix = secret.prefix();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
