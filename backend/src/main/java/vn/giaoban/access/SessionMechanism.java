package vn.giaoban.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the session cookie. A token that opens nothing makes the caller a stranger, not a failure: whoever comes back
 * with yesterday's cookie must still be able to sign in.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return tokenIn(context)
                .map(token -> identities
                        .authenticate(new SessionRequest(token))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Pages, scripts and pictures are for everybody, so they cost no look-up; everything else is under /api. */
    private static Optional<SecretToken> tokenIn(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return SessionCookie.tokenIn(context.request());
    }

    /** No WWW-Authenticate: a browser would answer it with a window of its own. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }
}
