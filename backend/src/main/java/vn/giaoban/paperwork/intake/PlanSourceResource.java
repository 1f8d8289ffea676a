package vn.giaoban.paperwork.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanDirectory;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Where a plan came from. */
@Path("/api/v1/plans/{planId}/source")
@Tag(name = "plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
class PlanSourceResource {

    private final CurrentCaller caller;
    private final PlanDirectory plans;
    private final PlanImports imports;

    PlanSourceResource(CurrentCaller caller, PlanDirectory plans, PlanImports imports) {
        this.caller = caller;
        this.plans = plans;
        this.imports = imports;
    }

    @GET
    @Transactional
    @Operation(operationId = "getPlanSource", summary = "Văn bản mà kế hoạch được đọc từ đó, và câu gốc của từng mục")
    @APIResponse(responseCode = "200", description = "Rỗng khi kế hoạch được soạn trực tiếp hoặc của Hội đồng khác")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public PlanSource getPlanSource(@RestPath UUID planId) {
        Scope scope = caller.scope();
        if (plans.visible(planId, scope).isEmpty()) {
            throw new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy kế hoạch.");
        }
        return imports.ofPlan(planId, scope)
                .map(read -> new PlanSource(read.id(), read.sourceName(), read.links()))
                .orElse(PlanSource.NONE);
    }
}
