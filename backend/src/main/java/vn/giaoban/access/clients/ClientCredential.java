package vn.giaoban.access.clients;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question «who shows this?», on its way from the HTTP layer to {@link ClientIdentities}. */
final class ClientCredential extends BaseAuthenticationRequest {

    private final String shown;

    ClientCredential(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
