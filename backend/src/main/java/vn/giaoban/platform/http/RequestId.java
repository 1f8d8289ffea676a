package vn.giaoban.platform.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import vn.giaoban.platform.Ids;

/**
 * The number of a request. It comes from the proxy in front or is made here, and stands in the answer, in every problem
 * and in every line of the log, so that what a person reports is found again.
 */
@ApplicationScoped
public class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";

    /** What is written into a log must not be able to look like another line of it. */
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            var id = of(context);
            MDC.put(KEY, id);
            context.response().putHeader(HEADER, id);
            context.next();
        });
    }

    /** The number of this request; the same however often it is asked for. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && ACCEPTABLE.matcher(sent).matches()
                ? sent
                : Ids.next().toString();
        context.put(KEY, id);
        return id;
    }
}
