package vn.giaoban.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * The cookie that carries the session token. Scripts cannot read it, other sites cannot send it, and it goes when the
 * browser is closed: many offices share one machine.
 */
final class SessionCookie {

    static final String NAME = "giaoban_session";

    private SessionCookie() {}

    static Optional<SecretToken> tokenIn(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(SecretToken::of);
    }

    /** @param secure whether the browser reached us by https; over plain http it would throw a secure cookie away */
    static NewCookie holding(SecretToken token, boolean secure) {
        return cookie(secure).value(token.secret()).build();
    }

    /** Makes the browser forget the cookie. */
    static NewCookie cleared(boolean secure) {
        return cookie(secure).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(boolean secure) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
