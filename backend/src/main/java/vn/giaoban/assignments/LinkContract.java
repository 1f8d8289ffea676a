package vn.giaoban.assignments;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the contract what the holder of a link shows; an annotation would take the place of the session's scheme. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class LinkContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                HandInByLinkResource.SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(HandInByLinkResource.HEADER)
                        .description("Mã bí mật sau dấu # của liên kết nộp bài một lần; chỉ mở đúng một việc"));
        document.setComponents(components);
    }
}
