package vn.giaoban.assignments;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the holder of a link may do without being signed in. The secret comes in a header of its own: addresses are
 * logged, and a header that no browser sends by itself cannot be borrowed by a page of somebody else. Doing anything twice
 * is refused or changes nothing, because a link sends once; so nothing here takes an Idempotency-Key.
 */
@Path("/api/v1/hand-in-link")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirement(name = HandInByLinkResource.SCHEME)
@RunOnVirtualThread
@APIResponse(
        responseCode = "404",
        description = "HAND_IN_LINK_INVALID: không đúng, hết hạn, đã thu hồi hoặc việc đã chuyển cho cơ quan khác")
@APIResponse(responseCode = "429", description = "HAND_IN_LINK_TOO_FAST; Retry-After cho biết chờ bao lâu")
class HandInByLinkResource {

    static final String SCHEME = "handInLink";
    static final String HEADER = "Hand-In-Link";

    private static final String CLOSED =
            "HAND_IN_LINK_USED, SUBMISSION_LOCKED, ALREADY_ACCEPTED, OBLIGATION_SETTLED, OBLIGATION_WRONG_STATE hoặc"
                    + " PLAN_NOT_RUNNING";

    private final HandInByLink links;

    HandInByLinkResource(HandInByLink links) {
        this.links = links;
    }

    @GET
    @Operation(operationId = "openHandInLink", summary = "Xem việc của liên kết nộp bài")
    @APIResponse(responseCode = "200", description = "Việc phải làm; sau khi nộp thì có biên nhận")
    public LinkedObligation openHandInLink(@RestHeader(HEADER) @Parameter(hidden = true) String secret) {
        return links.look(secret);
    }

    @POST
    @Path("acknowledgement")
    @Operation(operationId = "acknowledgeByLink", summary = "Báo đã nhận việc bằng liên kết")
    @APIResponse(responseCode = "200", description = "Đã ghi; báo lại lần nữa không đổi gì")
    public LinkedObligation acknowledgeByLink(@RestHeader(HEADER) @Parameter(hidden = true) String secret) {
        return links.acknowledge(secret);
    }

    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "uploadFileByLink", summary = "Tải một tệp vào bản nháp bằng liên kết")
    @APIResponse(responseCode = "200", description = "Việc với tệp vừa nhận")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "FILE_TYPE_NOT_ALLOWED")
    @APIResponse(
            responseCode = "422",
            description = "FILE_EMPTY, FILE_CONTENT_MISMATCH, FILE_DAMAGED, FILE_ENCRYPTED, FILE_WITH_MACROS,"
                    + " FILE_NAME_INVALID, OVER_LIMIT hoặc TOO_MANY_FILES")
    public LinkedObligation uploadFileByLink(
            @RestHeader(HEADER) @Parameter(hidden = true) String secret,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long length,
            @RestQuery @Parameter(description = "Tên tệp, ví dụ «Tham luận.docx»", required = true) String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes) {
        return links.addFile(secret, name, length, bytes);
    }

    @DELETE
    @Path("files/{fileId}")
    @Operation(operationId = "removeFileByLink", summary = "Bỏ một tệp khỏi bản nháp bằng liên kết")
    @APIResponse(responseCode = "200", description = "Việc không còn tệp ấy")
    @APIResponse(responseCode = "409", description = CLOSED)
    public LinkedObligation removeFileByLink(
            @RestHeader(HEADER) @Parameter(hidden = true) String secret, @RestPath UUID fileId) {
        return links.removeFile(secret, fileId);
    }

    @POST
    @Path("submission")
    @Operation(operationId = "handInByLink", summary = "Gửi bản nháp bằng liên kết; mỗi liên kết một lần")
    @APIResponse(responseCode = "200", description = "Đã gửi; có biên nhận")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, NOTHING_TO_SEND, NIL_REPORT_WITH_FILES hoặc OVER_LIMIT")
    public LinkedObligation handInByLink(
            @RestHeader(HEADER) @Parameter(hidden = true) String secret, @NotNull @Valid LinkHandIn request) {
        return links.send(secret, request);
    }
}
