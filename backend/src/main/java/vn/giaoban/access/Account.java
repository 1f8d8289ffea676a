package vn.giaoban.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tài khoản: one person or desk that may sign in, with one role, for one body. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID bodyId;
    private UUID unitId;
    private String passwordHash;
    private Instant passwordChangedAt;
    private boolean mustChangePassword;

    @Embedded
    private LockOut lockOut = new LockOut();

    private Instant lastSignInAt;
    private Instant disabledAt;

    protected Account() {}

    Account(UUID id, NewAccount wanted, UUID unitId, String passwordHash, Instant now) {
        this.id = id;
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.role = wanted.role();
        this.bodyId = wanted.bodyId();
        this.unitId = unitId;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.mustChangePassword = wanted.mustChange();
    }

    /** @return whether this failure locked the account */
    boolean signInFailed(Instant now, LockOutRule rule) {
        return lockOut.failed(now, rule);
    }

    void signedIn(Instant now) {
        lockOut.cleared();
        lastSignInAt = now;
    }

    /** The same password, hashed anew at today's cost. */
    void rehashed(String newHash) {
        passwordHash = newHash;
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
        mustChangePassword = false;
        lockOut.cleared();
    }

    /** From now on nobody signs in with it, and its sessions are worth nothing. */
    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    Optional<Instant> lockedUntil(Instant now) {
        return lockOut.lockedUntil(now);
    }

    /** The hash to compare a password with; a disabled account has none, so no password fits it. */
    Optional<String> usableHash() {
        return disabledAt == null ? Optional.of(passwordHash) : Optional.empty();
    }

    /** Whether the password is still the one that {@code earlier}, an older reading of this account, had. */
    boolean hasSamePasswordAs(Account earlier) {
        return disabledAt == null && passwordChangedAt.equals(earlier.passwordChangedAt);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    UUID bodyId() {
        return bodyId;
    }

    Scope scope() {
        return new Scope(id, role, bodyId, unitId, displayName);
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }
}
