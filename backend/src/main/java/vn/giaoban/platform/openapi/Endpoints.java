package vn.giaoban.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import vn.giaoban.platform.Idempotent;

/** The methods behind the operations, by operation id, which is the method's name. */
final class Endpoints {

    private static final String ROOT = "vn.giaoban.";
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private final Map<String, Endpoint> byOperationId;

    private Endpoints(Map<String, Endpoint> byOperationId) {
        this.byOperationId = byOperationId;
    }

    /**
     * What the document tells about an endpoint because of where and how it is declared.
     *
     * @param room the package below the root
     * @param open whether strangers may call it
     */
    record Endpoint(String room, boolean open, boolean idempotent) {}

    static Endpoints in(IndexView index) {
        var found = new HashMap<String, Endpoint>();
        for (var verb : VERBS) {
            for (var annotation : index.getAnnotations(verb)) {
                var method = annotation.target().asMethod();
                if (method.declaringClass().name().toString().startsWith(ROOT)) {
                    found.put(method.name(), endpoint(method));
                }
            }
        }
        return new Endpoints(found);
    }

    Optional<Endpoint> find(String operationId) {
        return Optional.ofNullable(byOperationId.get(operationId));
    }

    private static Endpoint endpoint(MethodInfo method) {
        var room = method.declaringClass()
                .name()
                .toString()
                .substring(ROOT.length())
                .split("\\.")[0];
        return new Endpoint(room, isOpen(method), declares(method, Idempotent.class));
    }

    private static boolean isOpen(MethodInfo method) {
        if (method.hasAnnotation(PermitAll.class) || method.hasAnnotation(RolesAllowed.class)) {
            return method.hasAnnotation(PermitAll.class);
        }
        return method.declaringClass().hasDeclaredAnnotation(PermitAll.class);
    }

    private static boolean declares(MethodInfo method, Class<? extends Annotation> annotation) {
        return method.hasAnnotation(annotation) || method.declaringClass().hasDeclaredAnnotation(annotation);
    }
}
