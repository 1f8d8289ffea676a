package vn.giaoban.access;

import java.time.Instant;
import java.util.UUID;

/** A live session with the account behind it: everything a request needs to know about its caller, in one select. */
record CallerSession(
        UUID id,
        Instant lastSeenAt,
        Instant expiresAt,
        UUID accountId,
        String username,
        String displayName,
        Role role,
        UUID bodyId,
        UUID unitId,
        String bodyName,
        boolean mustChangePassword) {

    Scope scope() {
        return new Scope(accountId, role, bodyId, unitId, displayName);
    }
}
