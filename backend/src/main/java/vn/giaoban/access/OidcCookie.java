package vn.giaoban.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * What the browser keeps while its owner is at the issuer. The way back is a navigation that another site begins, on which
 * browsers send no {@code Strict} cookie; this one is {@code Lax}, lives for minutes and is sent to the way back alone.
 */
final class OidcCookie {

    static final String NAME = "giaoban_oidc";

    private OidcCookie() {}

    static Optional<SecretToken> tokenIn(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(SecretToken::of);
    }

    static NewCookie holding(SecretToken token, Duration life, boolean secure) {
        return cookie(secure)
                .value(token.secret())
                .maxAge((int) life.toSeconds())
                .build();
    }

    static NewCookie cleared(boolean secure) {
        return cookie(secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(boolean secure) {
        return new NewCookie.Builder(NAME)
                .path(OidcResource.OIDC)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
