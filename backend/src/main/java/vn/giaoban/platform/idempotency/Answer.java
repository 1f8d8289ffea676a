package vn.giaoban.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What an endpoint returned, as it goes over the wire. */
record Answer(int status, Map<String, String> headers, String body) {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final String REPLAYED_HEADER = "Idempotent-Replayed";

    static Answer of(Method endpoint, Object result, ObjectMapper json) {
        return switch (result) {
            case Response response -> of(response, json);
            case RestResponse<?> response -> of(response.toResponse(), json);
            case null -> new Answer(status(endpoint, 204), Map.of(), null);
            default -> new Answer(status(endpoint, 200), Map.of(), written(result, json));
        };
    }

    /** The stored answer in the shape that this endpoint returns. */
    static Object replay(Method endpoint, StoredAnswer stored) {
        var builder =
                RestResponse.ResponseBuilder.<Object>create(stored.status()).header(REPLAYED_HEADER, "true");
        stored.headers().forEach(builder::header);
        if (stored.body() != null) {
            builder.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).entity(stored.body());
        }
        var response = builder.build();
        var type = endpoint.getReturnType();
        if (type == RestResponse.class) {
            return response;
        }
        if (type == Response.class) {
            return response.toResponse();
        }
        if (stored.body() == null) {
            return null;
        }
        // A plain return type leaves no other way to hand over an answer that is already written.
        throw new WebApplicationException(response.toResponse());
    }

    private static Answer of(Response response, ObjectMapper json) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var body = response.hasEntity() ? written(response.getEntity(), json) : null;
        return new Answer(response.getStatus(), headers, body);
    }

    private static int status(Method endpoint, int usual) {
        var annotation = endpoint.getAnnotation(ResponseStatus.class);
        return annotation == null ? usual : annotation.value();
    }

    private static String written(Object entity, ObjectMapper json) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer of an idempotent endpoint must be JSON.", e);
        }
    }
}
