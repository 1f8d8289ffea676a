package vn.giaoban.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Versions;

/** One assignment of a draft, rewritten or removed. */
@Path("/api/v1/assignments")
@Tag(name = "assignments", description = "Phân công, việc phải làm, nộp bài, trả lại, tiếp nhận, gia hạn")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
@APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
@APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
class AssignmentsResource {

    private final CurrentCaller caller;
    private final Assignments assignments;
    private final AssignmentDrafts drafts;
    private final AssignmentViews views;

    AssignmentsResource(CurrentCaller caller, Assignments assignments, AssignmentDrafts drafts, AssignmentViews views) {
        this.caller = caller;
        this.assignments = assignments;
        this.drafts = drafts;
        this.views = views;
    }

    @PUT
    @Path("{id}")
    @Transactional
    @ClientScope("plans:write")
    @Operation(operationId = "updateAssignment", summary = "Sửa phân công của dự thảo")
    @APIResponse(responseCode = "200", description = "Phân công sau khi sửa")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<AssignmentView> updateAssignment(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AssignmentContent content) {
        Assignment assignment = assignments.demand(id);
        PlanHeader plan = drafts.demandRun(assignment, caller.scope());
        Versions.require(ifMatch, assignment.version());
        drafts.rewrite(assignment, content, plan);
        assignments.flush();
        AssignmentView view = views.of(assignment, plan);
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @ClientScope("plans:write")
    @Operation(operationId = "deleteAssignment", summary = "Xóa phân công của dự thảo")
    @APIResponse(responseCode = "204", description = "Đã xóa")
    public void deleteAssignment(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        Assignment assignment = assignments.demand(id);
        PlanHeader plan = drafts.demandRun(assignment, caller.scope());
        Versions.require(ifMatch, assignment.version());
        drafts.remove(assignment, plan);
    }
}
