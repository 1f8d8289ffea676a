package vn.giaoban.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * Tài khoản: one person or desk that may sign in, with one role, for one body. Its version counts what administrators
 * change: a sign-in or a wrong password is no reason to refuse the form that one of them has open. Those changes are
 * made on the locked row.
 */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;
    private String displayName;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID bodyId;
    private UUID unitId;

    @OptimisticLock(excluded = true)
    private @Nullable String passwordHash;

    @OptimisticLock(excluded = true)
    private @Nullable Instant passwordChangedAt;

    @OptimisticLock(excluded = true)
    private boolean mustChangePassword;

    @Embedded
    @OptimisticLock(excluded = true)
    private LockOut lockOut = new LockOut();

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastSignInAt;

    private @Nullable Instant disabledAt;

    protected Account() {}

    /** Without a password: nobody signs in with it until its owner has chosen one. */
    Account(UUID id, String username, String displayName, Role role, BodyRef body) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        actsFor(body);
    }

    /** @return whether this failure locked the account */
    boolean signInFailed(Instant now, LockOutRule rule) {
        return lockOut.failed(now, rule);
    }

    void signedIn(Instant now) {
        lockOut.cleared();
        lastSignInAt = now;
    }

    /** Signed in by an issuer, which says nothing about the wrong passwords that were tried here. */
    void vouchedFor(Instant now) {
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

    /** The next password that its owner has not chosen alone, such as the first one of an example. */
    void demandNewPassword() {
        mustChangePassword = true;
    }

    /** @return whether what it may do or for whom it acts became another, so that its sessions must end */
    boolean change(String newDisplayName, @Nullable String newEmail, Role newRole, BodyRef newBody) {
        boolean other = role != newRole || !bodyId.equals(newBody.id());
        displayName = newDisplayName;
        email = newEmail;
        role = newRole;
        actsFor(newBody);
        return other;
    }

    void reachedAt(@Nullable String address) {
        email = address;
    }

    /** From now on nobody signs in with it, and its sessions are worth nothing. */
    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }

    void unlock() {
        lockOut.cleared();
    }

    private void actsFor(BodyRef body) {
        bodyId = body.id();
        unitId = body.unitId();
    }

    Optional<Instant> lockedUntil(Instant now) {
        return lockOut.lockedUntil(now);
    }

    /** The hash to compare a password with; a disabled account has none, so no password fits it. */
    Optional<String> usableHash() {
        return disabledAt == null ? Optional.ofNullable(passwordHash) : Optional.empty();
    }

    /** Whether the password is still the one that {@code earlier}, an older reading of this account, had. */
    boolean hasSamePasswordAs(Account earlier) {
        return disabledAt == null && Objects.equals(passwordChangedAt, earlier.passwordChangedAt);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    long version() {
        return version;
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
