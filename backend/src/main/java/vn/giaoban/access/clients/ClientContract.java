package vn.giaoban.access.clients;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import vn.giaoban.platform.ClientScope;

/** Says in the contract which operations clients may call, and with which scope; a scope nobody knows ends the build. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ClientContract implements OASFilter {

    private static final String SCHEME = "client";

    private final Map<String, List<String>> scopesByOperation = new HashMap<>();

    /** @param index of the classes of the application; handed in by the framework */
    public ClientContract(IndexView index) {
        for (AnnotationInstance opened : index.getAnnotations(ClientScope.class)) {
            scopesByOperation.put(
                    opened.target().asMethod().name(),
                    Arrays.stream(opened.value().asStringArray())
                            .map(code -> ApiScope.of(code).code())
                            .toList());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                                "Ứng dụng kết nối: khóa gbk_… hoặc mã truy cập của nơi đăng nhập một lần. Vai trò ghi"
                                        + " ở từng thao tác là phạm vi mà ứng dụng phải có một."));
        document.setComponents(components);
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(this::open);
        }
    }

    private void open(Operation operation) {
        List<String> scopes = scopesByOperation.get(operation.getOperationId());
        if (scopes != null) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SCHEME, scopes));
        }
    }
}
