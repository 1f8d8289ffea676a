package vn.giaoban.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** All links to hand in that a plan's office gave out, with how far each came. */
@Path("/api/v1/plans/{planId}/hand-in-links")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class PlanHandInLinksResource {

    private final CurrentCaller caller;
    private final LinkDesk links;

    PlanHandInLinksResource(CurrentCaller caller, LinkDesk links) {
        this.caller = caller;
        this.links = links;
    }

    @GET
    @Operation(operationId = "listHandInLinksOfPlan", summary = "Các liên kết nộp bài của một kế hoạch, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Của mọi việc trong kế hoạch, cả việc giao lại")
    public Page<HandInLinkView> listHandInLinksOfPlan(@RestPath UUID planId, @BeanParam PageRequest request) {
        return links.ofPlan(planId, request, caller.scope());
    }
}
