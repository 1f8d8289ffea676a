package vn.giaoban.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question «whose token is this?», on its way from the HTTP layer to {@link SessionIdentities}. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
