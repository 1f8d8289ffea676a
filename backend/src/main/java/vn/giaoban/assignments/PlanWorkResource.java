package vn.giaoban.assignments;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.PlanHeader;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.Versions;

/** What a plan asks for, as a whole: its assignments, what an amendment changes, one new date for many. */
@Path("/api/v1/plans")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class PlanWorkResource {

    private final CurrentCaller caller;
    private final Assignments assignments;
    private final AssignmentDrafts drafts;
    private final AssignmentViews views;
    private final ChangesPreview changes;
    private final ExtendTogether extendTogether;

    PlanWorkResource(
            CurrentCaller caller,
            Assignments assignments,
            AssignmentDrafts drafts,
            AssignmentViews views,
            ChangesPreview changes,
            ExtendTogether extendTogether) {
        this.caller = caller;
        this.assignments = assignments;
        this.drafts = drafts;
        this.views = views;
        this.changes = changes;
        this.extendTogether = extendTogether;
    }

    @GET
    @Path("{planId}/assignments")
    @Transactional
    @ClientScope("plans:read")
    @Operation(operationId = "listAssignments", summary = "Các phân công của kế hoạch")
    @APIResponse(responseCode = "200", description = "Theo thứ tự trong văn bản")
    public Page<AssignmentView> listAssignments(@RestPath UUID planId, @BeanParam PageRequest request) {
        PlanHeader plan = drafts.demandVisible(planId, caller.scope());
        Page<Assignment> page = assignments.ofPlan(planId, request);
        return new Page<>(views.of(page.items(), plan), page.nextCursor(), page.total());
    }

    @POST
    @Path("{planId}/assignments")
    @Idempotent
    @Transactional
    @RolesAllowed("OFFICE")
    @ClientScope("plans:write")
    @Operation(operationId = "createAssignment", summary = "Thêm phân công vào dự thảo")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201", responseDescription = "Phân công vừa thêm")
    @APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<AssignmentView> createAssignment(
            @RestPath UUID planId, @NotNull @Valid AssignmentContent content) {
        Scope scope = caller.scope();
        UUID id = drafts.add(planId, content, scope);
        AssignmentView view = views.of(assignments.demand(id), drafts.demandVisible(planId, scope));
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/assignments/" + id))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @POST
    @Path("{planId}/assignments/preview")
    @Transactional
    @RolesAllowed("OFFICE")
    @ClientScope("plans:write")
    @Operation(
            operationId = "previewAssignment",
            summary = "Xem trước: ai phải làm, hạn là ngày nào và vì sao; không ghi gì")
    @APIResponse(responseCode = "200", description = "Kết quả xem trước")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public AssignmentPreview previewAssignment(@RestPath UUID planId, @NotNull @Valid AssignmentContent content) {
        PlanHeader plan = drafts.demandRun(planId, caller.scope());
        drafts.demandSound(content, plan);
        return views.preview(content, plan);
    }

    @GET
    @Path("{planId}/changes")
    @Transactional
    @ClientScope("plans:read")
    @Operation(operationId = "previewChanges", summary = "Dự thảo điều chỉnh, bổ sung thay đổi gì và phải báo cho ai")
    @APIResponse(responseCode = "200", description = "Rỗng khi kế hoạch không điều chỉnh kế hoạch nào")
    public PlanChanges previewChanges(@RestPath UUID planId) {
        return changes.of(drafts.demandVisible(planId, caller.scope()));
    }

    @POST
    @Path("{planId}/extensions")
    @Idempotent
    @RolesAllowed("OFFICE")
    @ClientScope("submissions:review")
    @Operation(operationId = "extendMany", summary = "Gia hạn cho nhiều đơn vị cùng lúc")
    @APIResponse(responseCode = "200", description = "Số việc được gia hạn")
    @APIResponse(responseCode = "409", description = "PLAN_NOT_RUNNING")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public ExtendedMany extendMany(@RestPath UUID planId, @NotNull @Valid ExtendMany request) {
        return new ExtendedMany(extendTogether.extend(planId, request, caller.scope()));
    }
}
