package vn.giaoban.access.oidc;

import org.jspecify.annotations.Nullable;

/** A sign-in at the issuer came to nothing. The message is for the log: it names no person. */
public final class OidcRefusal extends RuntimeException {

    private final OidcFailure failure;

    public OidcRefusal(OidcFailure failure, String message) {
        this(failure, message, null);
    }

    OidcRefusal(OidcFailure failure, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public OidcFailure failure() {
        return failure;
    }
}
