package vn.giaoban.access.clients;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;

/**
 * The client behind a request: everything the request needs to know of it, read in one select.
 *
 * @param keyId the key that it showed; null when it came with a token of the issuer
 * @param scopes what it may do with what it showed
 */
record CallingClient(
        UUID id,
        @Nullable UUID keyId,
        String name,
        Role role,
        Set<ApiScope> scopes,
        UUID bodyId,
        UUID unitId,
        String bodyName,
        int requestsPerMinute) {

    /** Others see a client as they see an account: the same role, for the same body. */
    Scope scope() {
        return new Scope(id, role, bodyId, unitId, name);
    }

    /** @param wanted codes of scopes; without any, everybody holds enough */
    boolean holdsOneOf(String[] wanted) {
        return wanted.length == 0 || Arrays.stream(wanted).map(ApiScope::of).anyMatch(scopes::contains);
    }

    CallingClient narrowedTo(Set<ApiScope> fewer) {
        return new CallingClient(id, keyId, name, role, fewer, bodyId, unitId, bodyName, requestsPerMinute);
    }
}
