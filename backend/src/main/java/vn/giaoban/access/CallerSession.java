package vn.giaoban.access;

import jakarta.persistence.Tuple;
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
        boolean mustChangePassword,
        SecondFactorStanding secondFactor,
        boolean fromIssuer) {

    static CallerSession of(Tuple row, SecondFactorRule rule) {
        Role role = Role.valueOf(row.get("role", String.class));
        boolean fromIssuer = row.get("from_issuer", Boolean.class);
        return new CallerSession(
                row.get("id", UUID.class),
                row.get("last_seen_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("account_id", UUID.class),
                row.get("username", String.class),
                row.get("display_name", String.class),
                role,
                row.get("body_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("body_name", String.class),
                row.get("must_change_password", Boolean.class),
                standing(rule, role, fromIssuer, row.get("second_factor", Boolean.class)),
                fromIssuer);
    }

    /** An issuer answers for the factors it asks for, so the rule of the house does not reach its sessions. */
    private static SecondFactorStanding standing(SecondFactorRule rule, Role role, boolean fromIssuer, boolean setUp) {
        if (rule == SecondFactorRule.OFF) {
            return SecondFactorStanding.NOT_OFFERED;
        }
        if (setUp) {
            return SecondFactorStanding.ON;
        }
        return rule == SecondFactorRule.ADMINISTRATORS && role == Role.ADMINISTRATOR && !fromIssuer
                ? SecondFactorStanding.DUE
                : SecondFactorStanding.NOT_SET_UP;
    }

    Scope scope() {
        return new Scope(accountId, role, bodyId, unitId, displayName);
    }
}
