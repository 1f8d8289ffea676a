package vn.giaoban.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Turns a session token into the identity of its account: its role, and who it is as attributes. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    /** The attribute that holds the {@link CallerSession}. */
    static final String SESSION = "session";

    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identityOf(request.token()));
    }

    /** Null, as the interface wants it, when the token opens nothing. */
    @ActivateRequestContext
    SecurityIdentity identityOf(SecretToken token) {
        return sessions.find(token).map(this::identityOf).orElse(null);
    }

    private SecurityIdentity identityOf(CallerSession session) {
        if (sessions.seenLongAgo(session)) {
            sessions.seen(session.id());
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(session.username()))
                .addRole(session.role().name())
                .addAttribute("accountId", session.accountId())
                .addAttribute("displayName", session.displayName())
                .addAttribute("bodyId", session.bodyId())
                .addAttribute("bodyName", session.bodyName())
                .addAttribute(SESSION, session)
                .build();
    }
}
