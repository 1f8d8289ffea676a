package vn.giaoban.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.http.RequestId;

/**
 * The one place where a failure of an endpoint becomes an answer. The types listed are those for which the framework
 * brings answers of its own, which it prefers to a general one; all say the same: see {@link Failures}.
 */
final class ProblemMapper {

    private final RefusalMeter meter;

    ProblemMapper(RefusalMeter meter) {
        this.meter = meter;
    }

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class
    })
    RestResponse<Map<String, Object>> answer(Throwable failure, UriInfo uri, RoutingContext http) {
        var refusal = http.response().ended() || http.response().closed()
                ? Failures.unheard(failure)
                : Failures.refusal(failure, () -> RequestParameters.of(uri));
        meter.count(refusal);
        return RestResponse.ResponseBuilder.<Map<String, Object>>create(
                        refusal.problem().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, refusal.members().get(Refusal.RETRY_AFTER))
                .entity(ProblemDocument.of(refusal, uri.getRequestUri().getPath(), RequestId.of(http)))
                .build();
    }
}
