package vn.giaoban.platform.problems;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * The parameters of a request. JAX-RS answers 404 for a value it cannot convert, whether it stood in the path (where
 * that is right: there is no such object) or in the query (where it is a mistake to be told). It does not say which
 * parameter it was, but every conversion quotes the value that it could not read.
 */
record RequestParameters(Map<String, List<String>> path, Map<String, List<String>> query) {

    static final RequestParameters NONE = new RequestParameters(Map.of(), Map.of());

    static RequestParameters of(UriInfo uri) {
        return new RequestParameters(copy(uri.getPathParameters()), copy(uri.getQueryParameters()));
    }

    Refusal refusal(Throwable conversion) {
        if (conversion instanceof Refusal refusal) {
            return refusal;
        }
        var quoted = String.valueOf(conversion.getMessage());
        if (path.values().stream().anyMatch(values -> quotes(quoted, values))) {
            return Failures.notFound();
        }
        var violations = query.entrySet().stream()
                .filter(parameter -> quotes(quoted, parameter.getValue()))
                .map(parameter -> new Violation(parameter.getKey(), "Giá trị này sai định dạng."))
                .toList();
        return new Refusal(PlatformProblem.MALFORMED_REQUEST, "Có tham số trên địa chỉ không đọc được.", violations);
    }

    private static boolean quotes(String message, List<String> values) {
        return values.stream().anyMatch(value -> !value.isEmpty() && message.contains(value));
    }

    private static Map<String, List<String>> copy(MultivaluedMap<String, String> parameters) {
        return Map.copyOf(parameters);
    }
}
