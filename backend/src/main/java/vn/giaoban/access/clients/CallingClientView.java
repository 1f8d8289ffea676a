package vn.giaoban.access.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.giaoban.access.Role;

/**
 * What a client learns of itself.
 *
 * @param scopes what it may do with what it showed, as tokens name them
 * @param serverTime the server's clock, which alone decides about deadlines
 */
record CallingClientView(
        UUID id,
        String name,
        Role role,
        UUID bodyId,
        String bodyName,
        @Schema(examples = "[\"plans:read\"]") List<String> scopes,
        int requestsPerMinute,
        Instant serverTime) {

    static CallingClientView of(CallingClient client, Instant serverTime) {
        return new CallingClientView(
                client.id(),
                client.name(),
                client.role(),
                client.bodyId(),
                client.bodyName(),
                client.scopes().stream().sorted().map(ApiScope::code).toList(),
                client.requestsPerMinute(),
                serverTime);
    }
}
