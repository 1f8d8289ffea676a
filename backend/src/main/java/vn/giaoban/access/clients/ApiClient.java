package vn.giaoban.access.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;

/** Ứng dụng kết nối: one program of others, with one role for one body. Body and role never change; the rest may. */
@Entity
class ApiClient {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private UUID bodyId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scopes;
    private int requestsPerMinute;
    private @Nullable String issuerClientId;

    /** Counted so that making a key makes a new version, and two who rotate at the same time see each other. */
    private int keysMade;

    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant revokedAt;

    protected ApiClient() {}

    /** @param issuerClientId what the issuer calls it; null for one that is given keys */
    ApiClient(
            UUID id,
            String name,
            BodyRef body,
            Role role,
            Collection<ApiScope> scopes,
            int requestsPerMinute,
            @Nullable String issuerClientId) {
        this.id = id;
        this.name = name;
        this.bodyId = body.id();
        this.unitId = body.unitId();
        this.role = role;
        this.scopes = ApiScope.toStore(scopes);
        this.requestsPerMinute = requestsPerMinute;
        this.issuerClientId = issuerClientId;
    }

    void createdBy(String person, Instant now) {
        createdBy = person;
        createdAt = now;
    }

    /** @throws Refusal CLIENT_REVOKED */
    void change(String newName, Collection<ApiScope> newScopes, int newRequestsPerMinute) {
        demandLive();
        name = newName;
        scopes = ApiScope.toStore(newScopes);
        requestsPerMinute = newRequestsPerMinute;
    }

    /** @throws Refusal CLIENT_REVOKED or CLIENT_HAS_NO_KEYS */
    void keyMade() {
        demandLive();
        if (issuerClientId != null) {
            throw new Refusal(
                    ClientProblem.CLIENT_HAS_NO_KEYS,
                    "Ứng dụng này lấy mã truy cập ở nơi đăng nhập một lần với tên " + issuerClientId
                            + ", nên không có khóa riêng.");
        }
        keysMade++;
    }

    /** For good: nothing that it shows is accepted any more. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    private void demandLive() {
        if (isRevoked()) {
            throw new Refusal(
                    ClientProblem.CLIENT_REVOKED,
                    "Ứng dụng đã bị thu hồi và không dùng lại được. Hãy lập ứng dụng mới.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    UUID bodyId() {
        return bodyId;
    }

    Role role() {
        return role;
    }

    Set<ApiScope> scopes() {
        return ApiScope.stored(scopes);
    }

    int requestsPerMinute() {
        return requestsPerMinute;
    }
}
