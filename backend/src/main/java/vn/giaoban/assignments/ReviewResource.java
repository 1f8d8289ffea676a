package vn.giaoban.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/**
 * What the waiting side does with an obligation: the office with those of its plans, a body with those it delegated.
 */
@Path("/api/v1/obligations")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICE", "UNIT"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(
        responseCode = "409",
        description = "PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED hoặc OBLIGATION_WRONG_STATE")
@APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
@APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
class ReviewResource {

    private final CurrentCaller caller;
    private final ObligationAnswers answers;
    private final ReviewPapers reviews;

    ReviewResource(CurrentCaller caller, ObligationAnswers answers, ReviewPapers reviews) {
        this.caller = caller;
        this.answers = answers;
        this.reviews = reviews;
    }

    @POST
    @Path("{id}/return")
    @ClientScope("submissions:review")
    @Operation(operationId = "returnSubmission", summary = "Trả lại bài nộp, kèm lý do và có thể ngày mới")
    @APIResponse(responseCode = "200", description = "Đã trả lại")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, EXTENSION_NOT_LATER hoặc DELEGATION_AFTER_PARENT")
    public RestResponse<ObligationDetail> returnSubmission(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnSubmission request) {
        Scope scope = caller.scope();
        reviews.returnForRevision(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }

    @POST
    @Path("{id}/accept")
    @ClientScope("submissions:review")
    @Operation(operationId = "acceptSubmission", summary = "Tiếp nhận bài nộp")
    @APIResponse(responseCode = "200", description = "Đã tiếp nhận")
    public RestResponse<ObligationDetail> acceptSubmission(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AcceptSubmission request) {
        Scope scope = caller.scope();
        reviews.accept(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }

    @POST
    @Path("{id}/extensions")
    @Idempotent
    @ClientScope("submissions:review")
    @Operation(operationId = "extendObligation", summary = "Gia hạn, kèm lý do")
    @APIResponseSchema(value = ObligationDetail.class, responseCode = "201", responseDescription = "Đã gia hạn")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, EXTENSION_NOT_LATER hoặc DELEGATION_AFTER_PARENT")
    public RestResponse<ObligationDetail> extendObligation(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtendObligation request) {
        Scope scope = caller.scope();
        reviews.extend(id, ifMatch, request, scope);
        return answers.added(id, scope);
    }

    @POST
    @Path("{id}/excuse")
    @ClientScope("submissions:review")
    @Operation(operationId = "excuseObligation", summary = "Miễn: không tính vào số phải nộp")
    @APIResponse(responseCode = "200", description = "Đã miễn")
    public RestResponse<ObligationDetail> excuseObligation(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Reason request) {
        Scope scope = caller.scope();
        reviews.excuse(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }

    @POST
    @Path("{id}/withdraw")
    @ClientScope("submissions:review")
    @Operation(operationId = "withdrawObligation", summary = "Rút: không tính vào số phải nộp")
    @APIResponse(responseCode = "200", description = "Đã rút")
    public RestResponse<ObligationDetail> withdrawObligation(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Reason request) {
        Scope scope = caller.scope();
        reviews.withdraw(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }
}
