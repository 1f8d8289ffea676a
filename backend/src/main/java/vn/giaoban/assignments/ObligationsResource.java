package vn.giaoban.assignments;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;

/** One obligation, the exchange below it, and how it goes down and over to others. Lists lie in the overview. */
@Path("/api/v1/obligations")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class ObligationsResource {

    private final CurrentCaller caller;
    private final ObligationAnswers answers;
    private final ReviewPapers reviews;
    private final DelegateWork delegations;
    private final TakeOver takeOver;

    ObligationsResource(
            CurrentCaller caller,
            ObligationAnswers answers,
            ReviewPapers reviews,
            DelegateWork delegations,
            TakeOver takeOver) {
        this.caller = caller;
        this.answers = answers;
        this.reviews = reviews;
        this.delegations = delegations;
        this.takeOver = takeOver;
    }

    @GET
    @Path("{id}")
    @ClientScope("obligations:read")
    @Operation(operationId = "getObligation", summary = "Xem một việc phải làm")
    @APIResponse(responseCode = "200", description = "Việc phải làm với hạn, vì sao, các lần nộp; ETag là phiên bản")
    public RestResponse<ObligationDetail> getObligation(@RestPath UUID id) {
        return answers.shown(id, caller.scope());
    }

    @POST
    @Path("{id}/comments")
    @Idempotent
    @RolesAllowed({"OFFICE", "LEADER", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "commentObligation", summary = "Trao đổi")
    @APIResponseSchema(value = ObligationDetail.class, responseCode = "201", responseDescription = "Đã ghi")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT, khi gửi kèm If-Match")
    public RestResponse<ObligationDetail> commentObligation(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommentObligation request) {
        Scope scope = caller.scope();
        reviews.comment(id, ifMatch, request, scope);
        return answers.added(id, scope);
    }

    @POST
    @Path("{id}/delegations")
    @Idempotent
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "delegateObligation", summary = "Giao lại cho cấp dưới; đơn vị vẫn chịu trách nhiệm")
    @APIResponseSchema(value = ObligationDetail.class, responseCode = "201", responseDescription = "Đã giao lại")
    @APIResponse(
            responseCode = "409",
            description = "ALREADY_DELEGATED, PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED hoặc"
                    + " OBLIGATION_WRONG_STATE")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, DELEGATE_NOT_BELOW hoặc DELEGATION_AFTER_PARENT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ObligationDetail> delegateObligation(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DelegateObligation request) {
        Scope scope = caller.scope();
        delegations.delegate(id, ifMatch, request, scope);
        return answers.added(id, scope);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "refuseDelegation", summary = "Từ chối việc được giao lại, kèm lý do")
    @APIResponse(responseCode = "200", description = "Việc trở về cơ quan giao lại")
    @APIResponse(
            responseCode = "409",
            description = "PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED hoặc OBLIGATION_WRONG_STATE")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ObligationDetail> refuseDelegation(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Reason request) {
        Scope scope = caller.scope();
        delegations.refuse(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }

    @POST
    @Path("{id}/transfer")
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "transferObligation", summary = "Bàn giao cho đơn vị kế thừa khi đơn vị cũ đã kết thúc")
    @APIResponse(responseCode = "200", description = "Việc đã về đơn vị kế thừa; đơn vị cũ còn trong chuỗi giao việc")
    @APIResponse(
            responseCode = "409",
            description = "PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED hoặc OBLIGATION_WRONG_STATE")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc NOT_A_SUCCESSOR")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ObligationDetail> transferObligation(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TransferObligation request) {
        Scope scope = caller.scope();
        takeOver.transfer(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }
}
