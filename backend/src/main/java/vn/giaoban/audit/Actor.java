package vn.giaoban.audit;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as the person was called on that day: a later change of name or body does not change the log.
 *
 * @param accountId {@code null} when nobody was signed in
 */
record Actor(
        @Nullable UUID accountId, String name, @Nullable String body) {

    /** Scheduled work, and what happens before anybody is signed in. */
    static final Actor SYSTEM = new Actor(null, "Hệ thống", null);

    /** Without an account but with a name: a link that somebody holds, and nobody knows who. */
    static Actor of(SecurityIdentity identity) {
        UUID accountId = identity.getAttribute("accountId");
        String name = identity.getAttribute("displayName");
        if (accountId == null && name == null) {
            return SYSTEM;
        }
        return new Actor(accountId, name, identity.getAttribute("bodyName"));
    }
}
