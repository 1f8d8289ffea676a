package vn.giaoban.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question «whose token is this?», on its way from the HTTP layer to {@link SessionIdentities}. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final SecretToken token;

    SessionRequest(SecretToken token) {
        this.token = token;
    }

    SecretToken token() {
        return token;
    }
}
