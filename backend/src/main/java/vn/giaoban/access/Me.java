package vn.giaoban.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;
import vn.giaoban.units.UnitRef;

/**
 * Who is signed in.
 *
 * @param permissions what the role may do at all
 * @param body the body the account acts for
 * @param unit that body's unit
 * @param sessionExpiresAt when the session ends unless something is asked for before
 * @param mustChangePassword whether everything but the password change is refused for now
 * @param secondFactor while it is DUE everything but setting it up is refused
 * @param serverTime the server's clock, which alone decides about deadlines
 */
record Me(
        UUID accountId,
        @Schema(examples = "vanphong.travinh") String username,
        @Schema(examples = "Văn phòng HĐND tỉnh Trà Vinh") String displayName,
        Role role,
        List<Permission> permissions,
        BodyRef body,
        UnitRef unit,
        Instant sessionExpiresAt,
        boolean mustChangePassword,
        SecondFactorStanding secondFactor,
        Instant serverTime) {

    static Me of(CallerSession session, UnitDirectory units, Instant sessionExpiresAt, Instant serverTime) {
        return new Me(
                session.accountId(),
                session.username(),
                session.displayName(),
                session.role(),
                List.copyOf(session.role().permissions()),
                units.body(session.bodyId()).orElseThrow(),
                units.unit(session.unitId()).orElseThrow(),
                sessionExpiresAt,
                session.mustChangePassword(),
                session.secondFactor(),
                serverTime);
    }
}
