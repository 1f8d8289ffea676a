package vn.giaoban.access.clients;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Authorization: Bearer}. It goes before the session: whoever shows both is the client. What was found is
 * left on the request for {@link ClientGate}, which also turns away what nobody is known by: it must never count as a
 * stranger's request, or a program with an ended key would read what is public and believe it had everything.
 */
@ApplicationScoped
class ClientMechanism implements HttpAuthenticationMechanism {

    static final String REFUSED = "giaoban.client.refused";
    static final String CALLING = "giaoban.client.calling";

    private static final String SCHEME = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return shown(context)
                .map(shown -> identities
                        .authenticate(new ClientCredential(shown))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull()
                        .invoke(identity -> note(context, identity)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private static void note(RoutingContext context, @Nullable SecurityIdentity identity) {
        if (identity == null) {
            context.put(REFUSED, true);
        } else {
            context.put(CALLING, identity.<CallingClient>getAttribute(ClientIdentities.CLIENT));
        }
    }

    private static Optional<String> shown(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ClientCredential.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }
}
