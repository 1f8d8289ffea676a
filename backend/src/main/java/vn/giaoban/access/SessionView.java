package vn.giaoban.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One browser in which an account is signed in.
 *
 * @param device what the browser calls itself, in words
 * @param current whether it is the session that asks
 */
record SessionView(
        UUID id,
        Instant createdAt,
        Instant lastSeenAt,
        @Schema(examples = "Chrome trên Windows") String device,
        boolean current) {

    static SessionView of(AccountSession session, UUID currentSessionId) {
        return new SessionView(
                session.id(),
                session.createdAt(),
                session.lastSeenAt(),
                session.device(),
                session.id().equals(currentSessionId));
    }
}
