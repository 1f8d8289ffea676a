package vn.giaoban.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.access.CurrentCaller;

/**
 * Links to hand in, for whoever waits for the paper. Making one takes no Idempotency-Key: its answer holds a secret,
 * which is kept nowhere; who asks twice finds both in the list.
 */
@Path("/api/v1/obligations/{id}/hand-in-links")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class HandInLinksResource {

    private final CurrentCaller caller;
    private final LinkDesk links;

    HandInLinksResource(CurrentCaller caller, LinkDesk links) {
        this.caller = caller;
        this.links = links;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({"OFFICE", "UNIT"})
    @Operation(
            operationId = "makeHandInLink",
            summary = "Lập liên kết nộp bài một lần cho đơn vị không đăng nhập",
            description =
                    "Liên kết chỉ hiện một lần ở câu trả lời này. Ai có liên kết đều nộp được bài của đúng việc này một"
                            + " lần, cho đến khi hết hạn hoặc bị thu hồi.")
    @APIResponseSchema(value = MadeHandInLink.class, responseCode = "201", responseDescription = "Liên kết để gửi đi")
    @APIResponse(
            responseCode = "409",
            description = "PLAN_NOT_RUNNING, ALREADY_ACCEPTED, OBLIGATION_SETTLED, OBLIGATION_WRONG_STATE hoặc"
                    + " TOO_MANY_HAND_IN_LINKS")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public MadeHandInLink makeHandInLink(@RestPath UUID id, @NotNull @Valid NewHandInLink request) {
        return links.make(id, request, caller.scope());
    }

    @GET
    @RolesAllowed({"OFFICE", "UNIT"})
    @Operation(operationId = "listHandInLinks", summary = "Các liên kết nộp bài của một việc, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Nhiều nhất 100; không có mã bí mật")
    public List<HandInLinkView> listHandInLinks(@RestPath UUID id) {
        return links.of(id, caller.scope());
    }

    @DELETE
    @Path("{linkId}")
    @RolesAllowed({"OFFICE", "UNIT"})
    @Operation(operationId = "revokeHandInLink", summary = "Thu hồi liên kết nộp bài")
    @APIResponse(responseCode = "204", description = "Từ nay liên kết không mở được gì")
    public void revokeHandInLink(@RestPath UUID id, @RestPath UUID linkId) {
        links.revoke(id, linkId, caller.scope());
    }
}
