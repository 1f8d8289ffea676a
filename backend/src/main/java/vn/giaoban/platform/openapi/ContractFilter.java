package vn.giaoban.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/** Completes the generated document at build time and puts it into an order that does not depend on the machine. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Endpoints endpoints;
    private final RequiredFields requiredFields;

    /** @param index of the classes of the application; handed in by the framework */
    public ContractFilter(IndexView index) {
        this.endpoints = Endpoints.in(index);
        this.requiredFields = new RequiredFields(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        var schemas = new TreeMap<>(orEmpty(components.getSchemas()));
        requiredFields.mark(schemas);
        ProblemResponses.addSchemas(schemas);
        plainTimes(schemas);
        components.setSchemas(new LinkedHashMap<>(schemas));
        ProblemResponses.addResponses(components);
        // Wherever the document was fetched from: the API and the pages that use it share one origin.
        document.setServers(List.of(OASFactory.createServer().url("/")));
        if (document.getPaths() != null) {
            var paths = OASFactory.createPaths();
            new TreeMap<>(orEmpty(document.getPaths().getPathItems())).forEach((path, item) -> {
                item.getOperations().values().forEach(this::complete);
                paths.addPathItem(path, item);
            });
            document.setPaths(paths);
        }
    }

    private void complete(Operation operation) {
        endpoints.find(operation.getOperationId()).ifPresent(endpoint -> {
            if (orEmpty(operation.getTags()).isEmpty()) {
                operation.addTag(endpoint.room());
            }
            if (endpoint.idempotent()) {
                operation.addParameter(OASFactory.createParameter()
                        .name(IDEMPOTENCY_KEY)
                        .in(Parameter.In.HEADER)
                        .description("Khóa chống gửi trùng, do phía gọi tự đặt (thường là UUID)")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .maxLength(200)));
            }
            demandVersion(operation);
            ProblemResponses.addTo(operation, endpoint.open());
        });
    }

    /** An endpoint that refuses a call without the version (428) says so of the header too. */
    private static void demandVersion(Operation operation) {
        if (operation.getResponses() == null || operation.getResponses().getAPIResponse("428") == null) {
            return;
        }
        orEmpty(operation.getParameters()).stream()
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .required(true)
                        .description("Phiên bản (ETag) của dữ liệu đã xem")
                        .example("\"7\""));
    }

    /** The generator's examples tell times to the nanosecond; ours end at the minute. */
    private static void plainTimes(Map<String, Schema> schemas) {
        schemas.computeIfPresent(
                "LocalTime",
                (name, generated) -> OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^\\d{2}:\\d{2}$")
                        .addExample("07:30"));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orEmpty(Map<String, V> map) {
        return map == null ? Map.of() : map;
    }
}
