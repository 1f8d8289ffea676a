package vn.giaoban.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.http.RequestId;

/** Requests to the API that no endpoint saw: unknown addresses, and those that were stopped before they got there. */
@ApplicationScoped
class ApiFallback {

    private static final String API = "/api/*";

    private final ObjectMapper json;
    private final RefusalMeter meter;

    ApiFallback(ObjectMapper json, RefusalMeter meter) {
        this.json = json;
        this.meter = meter;
    }

    void register(@Observes Router router) {
        router.route(API).last().handler(context -> answer(context, Failures.notFound()));
        router.route(API).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        var failure = context.failure();
        var refusal = failure == null
                ? Failures.forStatus(context.statusCode()).orElseGet(() -> unexplained(context))
                : Failures.refusal(failure, () -> RequestParameters.NONE);
        answer(context, refusal);
    }

    private static Refusal unexplained(RoutingContext context) {
        return Failures.refusal(
                new IllegalStateException("The request ended with status " + context.statusCode() + "."),
                () -> RequestParameters.NONE);
    }

    private void answer(RoutingContext context, Refusal refusal) {
        meter.count(refusal);
        try {
            context.response()
                    .setStatusCode(refusal.problem().status())
                    .putHeader("content-type", ProblemDocument.MEDIA_TYPE)
                    .end(json.writeValueAsString(
                            ProblemDocument.of(refusal, context.normalizedPath(), RequestId.of(context))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document could not be written.", e);
        }
    }
}
