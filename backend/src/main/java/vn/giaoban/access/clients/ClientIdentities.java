package vn.giaoban.access.clients;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.giaoban.access.CurrentCaller;

/** Turns a key or token into the identity of its client, with the same attributes as an account's. */
@ApplicationScoped
class ClientIdentities implements IdentityProvider<ClientCredential> {

    /** The attribute that holds the {@link CallingClient}. */
    static final String CLIENT = "client";

    private final KnownClients clients;

    ClientIdentities(KnownClients clients) {
        this.clients = clients;
    }

    @Override
    public Class<ClientCredential> getRequestType() {
        return ClientCredential.class;
    }

    /** Null, as the interface wants it, when nobody is known by it. */
    @Override
    public Uni<SecurityIdentity> authenticate(ClientCredential request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                clients.find(request.shown()).map(ClientIdentities::identityOf).orElse(null));
    }

    private static SecurityIdentity identityOf(CallingClient client) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(client.name()))
                .addRole(client.role().name())
                .addAttribute("accountId", client.id())
                .addAttribute("displayName", client.name())
                .addAttribute("bodyId", client.bodyId())
                .addAttribute("bodyName", client.bodyName())
                .addAttribute(CurrentCaller.SCOPE, client.scope())
                .addAttribute(CLIENT, client)
                .build();
    }
}
