package vn.giaoban.plans;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.plans.content.PlanContent;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.TxRetry;

/** The text of a plan: written, read, rewritten, amended. The list of plans lies in the overview. */
@Path(PlanViews.PLANS)
@Tag(name = "plans", description = "Kế hoạch: soạn, ban hành, điều chỉnh, kết thúc")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class PlansResource {

    private final CurrentCaller caller;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final AmendPlan amendPlan;
    private final PlanViews views;
    private final TxRetry transactions;

    PlansResource(
            CurrentCaller caller,
            Plans plans,
            PlanDrafts drafts,
            AmendPlan amendPlan,
            PlanViews views,
            TxRetry transactions) {
        this.caller = caller;
        this.plans = plans;
        this.drafts = drafts;
        this.amendPlan = amendPlan;
        this.views = views;
        this.transactions = transactions;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed("OFFICE")
    @ClientScope("plans:write")
    @Operation(operationId = "createPlan", summary = "Lập dự thảo kế hoạch")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Dự thảo vừa lập")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, ISSUING_BODY_FOREIGN, EVENT_UNKNOWN hoặc SECRET_NOT_ALLOWED")
    public RestResponse<PlanView> createPlan(@NotNull @Valid PlanContent content) {
        Scope scope = caller.scope();
        return views.created(plans.findById(drafts.write(content, scope)), scope);
    }

    @GET
    @Path("{id}")
    @Transactional
    @ClientScope("plans:read")
    @Operation(operationId = "getPlan", summary = "Xem kế hoạch")
    @APIResponse(responseCode = "200", description = "Kế hoạch; ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<PlanView> getPlan(@RestPath UUID id) {
        Scope scope = caller.scope();
        return views.shown(plans.demandVisible(id, scope), scope);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("OFFICE")
    @ClientScope("plans:write")
    @Operation(operationId = "updatePlan", summary = "Sửa dự thảo kế hoạch")
    @APIResponse(responseCode = "200", description = "Dự thảo sau khi sửa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, ISSUING_BODY_FOREIGN, EVENT_UNKNOWN hoặc SECRET_NOT_ALLOWED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PlanView> updatePlan(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PlanContent content) {
        Scope scope = caller.scope();
        return transactions.call(() -> {
            Plan plan = plans.demandFor(PlanAction.EDIT, id, ifMatch, scope);
            drafts.rewrite(plan, content, scope);
            return views.shown(plan, scope);
        });
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("OFFICE")
    @ClientScope("plans:write")
    @Operation(operationId = "deletePlan", summary = "Xóa dự thảo kế hoạch")
    @APIResponse(responseCode = "204", description = "Đã xóa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void deletePlan(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        Scope scope = caller.scope();
        transactions.run(() -> drafts.remove(plans.demandFor(PlanAction.DELETE, id, ifMatch, scope)));
    }

    @POST
    @Path("{id}/amendments")
    @Idempotent
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("plans:issue")
    @Operation(operationId = "amendPlan", summary = "Lập dự thảo điều chỉnh, bổ sung kế hoạch đã ban hành")
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "201",
            responseDescription = "Dự thảo chép toàn bộ kế hoạch; khi ban hành sẽ thay thế kế hoạch cũ")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PLAN_WRONG_STATE hoặc AMENDMENT_ALREADY_DRAFTED, kèm amendmentId")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PlanView> amendPlan(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PlanReason request) {
        Scope scope = caller.scope();
        return transactions.call(() -> {
            Plan plan = plans.demandFor(PlanAction.AMEND, id, ifMatch, scope);
            return views.created(amendPlan.amend(plan, request.reason()), scope);
        });
    }
}
