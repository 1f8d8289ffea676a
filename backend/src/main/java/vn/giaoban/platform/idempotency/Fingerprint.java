package vn.giaoban.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What makes two requests the same: method, address and body. Of bodies that are streams only the length counts. */
final class Fingerprint {

    private Fingerprint() {}

    static boolean hasJsonBody(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.startsWith("application/json");
    }

    static String of(HttpServerRequest request, InvocationContext call, ObjectMapper json) {
        var body = hasJsonBody(request) ? bodyAsJson(call, json) : request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var whole = request.method() + "\n" + request.uri() + "\n" + body;
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The body is the one parameter that no annotation fetches from elsewhere. */
    private static String bodyAsJson(InvocationContext call, ObjectMapper json) {
        var parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                try {
                    return json.writeValueAsString(call.getParameters()[i]);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("The body of a request cannot be written as JSON again.", e);
                }
            }
        }
        return "";
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getPackageName)
                .noneMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy.reactive"));
    }
}
