package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Versions;

/** Answers with an obligation as the caller sees it after what they did, and with its version. */
@ApplicationScoped
class ObligationAnswers {

    private final ObligationDetails details;

    ObligationAnswers(ObligationDetails details) {
        this.details = details;
    }

    RestResponse<ObligationDetail> shown(UUID id, Scope caller) {
        return answer(RestResponse.Status.OK, id, caller).build();
    }

    /** Something was added to it: an extension, a delegation, a comment. */
    RestResponse<ObligationDetail> added(UUID id, Scope caller) {
        return answer(RestResponse.Status.CREATED, id, caller)
                .location(URI.create("/api/v1/obligations/" + id))
                .build();
    }

    private ResponseBuilder<ObligationDetail> answer(RestResponse.Status status, UUID id, Scope caller) {
        ObligationDetail detail = details.of(id, caller);
        return ResponseBuilder.create(status, detail).header(HttpHeaders.ETAG, Versions.etag(detail.version()));
    }
}
