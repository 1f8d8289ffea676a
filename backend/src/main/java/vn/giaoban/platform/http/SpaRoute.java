package vn.giaoban.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Every address that is neither data nor a file is a page of the user interface, which finds its way by itself. Its
 * one HTML page is sent with a new nonce each time, so that no foreign style or script runs in it; it must therefore
 * never come out of a cache.
 */
@ApplicationScoped
class SpaRoute {

    private static final Pattern NOT_UI = Pattern.compile("/(api|q|assets)(/.*)?|.*\\.[A-Za-z0-9]{1,12}");
    private static final String PAGE = "spa/index.html";
    private static final String PAGE_OF_ABSENCE = "platform/no-user-interface.html";
    private static final String NONCE_PLACEHOLDER = "__NONCE__";
    private static final int NONCE_BYTES = 18;

    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " worker-src 'self'; frame-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final String html = page();

    void register(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                // Before the server of static files, which would answer for the root.
                .order(-500)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (!isPage(context.normalizedPath())) {
            context.next();
            return;
        }
        var nonce = nonce();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", CSP.formatted(nonce))
                .end(html.replace(NONCE_PLACEHOLDER, nonce));
    }

    static boolean isPage(String path) {
        return path.equals("/index.html") || !NOT_UI.matcher(path).matches();
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String page() {
        var loader = Thread.currentThread().getContextClassLoader();
        var name = loader.getResource(PAGE) == null ? PAGE_OF_ABSENCE : PAGE;
        try (var content = loader.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + name + " cannot be read.", e);
        }
    }
}
