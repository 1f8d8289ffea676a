package vn.giaoban.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The framework refuses bodies that announce themselves as too large with an empty answer; this one speaks first. */
@ApplicationScoped
class BodyLimit {

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.bytes = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (announced(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= bytes) {
            context.next();
            return;
        }
        // The rest of the body is not read, so the connection cannot be used again.
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(ended -> context.request().connection().close());
        context.fail(
                PlatformProblem.PAYLOAD_TOO_LARGE.status(),
                new Refusal(
                        PlatformProblem.PAYLOAD_TOO_LARGE,
                        "Nội dung gửi lên vượt quá dung lượng cho phép (" + bytes / (1024 * 1024) + " MB)."));
    }

    private static long announced(String length) {
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
