package vn.giaoban.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The headers that every answer carries. An endpoint that sets one of them itself is left alone. */
@ApplicationScoped
class StandardHeaders {

    private static final String CSP = "Content-Security-Policy";

    /** Data are never a page. */
    private static final String CSP_OF_DATA = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    /** The page that shows the API starts with a script in its text; it shows nobody's data. */
    private static final String CSP_OF_API_PAGE = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            context.addHeadersEndHandler(ignored -> add(context));
            context.next();
        });
    }

    private static void add(RoutingContext context) {
        var response = context.response();
        var path = context.normalizedPath();
        addIfAbsent(response, "X-Content-Type-Options", "nosniff");
        addIfAbsent(response, "Referrer-Policy", "same-origin");
        addIfAbsent(response, "Cross-Origin-Opener-Policy", "same-origin");
        addIfAbsent(response, "Cross-Origin-Resource-Policy", "same-origin");
        addIfAbsent(response, "Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        if (path.startsWith("/api/docs") || path.startsWith("/q/")) {
            addIfAbsent(response, CSP, CSP_OF_API_PAGE);
        } else if (path.startsWith("/api/")) {
            addIfAbsent(response, CSP, CSP_OF_DATA);
            addIfAbsent(response, HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (path.startsWith("/assets/")) {
            // Their names carry the hash of their content. A missing one may exist after the next delivery.
            var found = response.getStatusCode() < 400;
            response.headers()
                    .set(HttpHeaders.CACHE_CONTROL, found ? "public, max-age=31536000, immutable" : "no-store");
        }
    }

    private static void addIfAbsent(HttpServerResponse response, CharSequence name, String value) {
        if (!response.headers().contains(name)) {
            response.putHeader(name, value);
        }
    }
}
