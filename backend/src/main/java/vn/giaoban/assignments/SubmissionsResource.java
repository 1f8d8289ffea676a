package vn.giaoban.assignments;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;

/** What is handed in: drafts, files, versions, receipts. */
@Path("/api/v1/obligations")
@Tag(name = "assignments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class SubmissionsResource {

    private static final String CLOSED =
            "SUBMISSION_LOCKED, ALREADY_ACCEPTED, OBLIGATION_SETTLED hoặc PLAN_NOT_RUNNING";

    private final CurrentCaller caller;
    private final ObligationAnswers answers;
    private final ObligationDetails details;
    private final HandInPapers papers;
    private final Uploads uploads;

    SubmissionsResource(
            CurrentCaller caller,
            ObligationAnswers answers,
            ObligationDetails details,
            HandInPapers papers,
            Uploads uploads) {
        this.caller = caller;
        this.answers = answers;
        this.details = details;
        this.papers = papers;
        this.uploads = uploads;
    }

    @GET
    @Path("{id}/submissions")
    @ClientScope("obligations:read")
    @Operation(operationId = "listSubmissions", summary = "Các lần nộp, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Bản nháp chỉ có với người soạn và cấp trên của họ")
    public List<SubmissionView> listSubmissions(@RestPath UUID id) {
        return details.submissionsOf(id, caller.scope());
    }

    @PUT
    @Path("{id}/draft")
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "saveDraft", summary = "Lưu nháp: lời ghi và cơ quan viết bài của lần nộp tới")
    @APIResponse(responseCode = "200", description = "Đã lưu")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc AUTHOR_NOT_ALLOWED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ObligationDetail> saveDraft(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SaveDraft request) {
        Scope scope = caller.scope();
        papers.saveDraft(id, ifMatch, request, scope);
        return answers.shown(id, scope);
    }

    @POST
    @Path("{id}/files")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "uploadFile", summary = "Tải một tệp vào bản nháp")
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "Tệp đã nhận")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT, khi gửi kèm If-Match")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "FILE_TYPE_NOT_ALLOWED")
    @APIResponse(
            responseCode = "422",
            description = "FILE_EMPTY, FILE_CONTENT_MISMATCH, FILE_DAMAGED, FILE_ENCRYPTED, FILE_WITH_MACROS,"
                    + " FILE_NAME_INVALID, OVER_LIMIT hoặc TOO_MANY_FILES")
    public RestResponse<FileView> uploadFile(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long length,
            @RestQuery @Parameter(description = "Tên tệp, ví dụ «Tham luận.docx»", required = true) String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes) {
        return uploads.intoDraft(id, ifMatch, name, length, bytes, caller.scope());
    }

    @DELETE
    @Path("{id}/files/{fileId}")
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(operationId = "removeFile", summary = "Bỏ một tệp khỏi bản nháp")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT, khi gửi kèm If-Match")
    public void removeFile(@RestPath UUID id, @RestPath UUID fileId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        papers.removeFile(id, ifMatch, fileId, caller.scope());
    }

    @POST
    @Path("{id}/submissions")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(
            operationId = "handIn",
            summary = "Gửi bản nháp thành lần nộp tiếp theo, hoặc tải tệp và gửi ngay (multipart)")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HandIn.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = HandInFiles.class))
            })
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201", responseDescription = "Đã gửi; có biên nhận")
    @APIResponse(responseCode = "409", description = CLOSED)
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT, khi gửi kèm If-Match")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "FILE_TYPE_NOT_ALLOWED")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, NOTHING_TO_SEND, NIL_REPORT_WITH_FILES, OVER_LIMIT, AUTHOR_NOT_ALLOWED,"
                    + " NOT_A_DELEGATION; với tệp gửi kèm: FILE_EMPTY, FILE_CONTENT_MISMATCH, FILE_DAMAGED,"
                    + " FILE_ENCRYPTED, FILE_WITH_MACROS, FILE_NAME_INVALID, TOO_MANY_FILES")
    public RestResponse<SubmissionView> handIn(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HandIn request) {
        return uploads.send(id, ifMatch, request, List.of(), caller.scope());
    }

    @POST
    @Path("{id}/submissions")
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("submissions:write")
    @Operation(hidden = true)
    public RestResponse<SubmissionView> handInFiles(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @Valid HandInFiles form) {
        return uploads.send(id, ifMatch, form.request(), form.files(), caller.scope());
    }

    @GET
    @Path("{id}/submissions/{submissionId}/files/{fileId}")
    @Produces(MediaType.WILDCARD)
    @ClientScope("obligations:read")
    @Operation(operationId = "downloadFile", summary = "Tải một tệp của một lần nộp")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung tệp, luôn để lưu về máy",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadFile(
            @RestPath UUID id, @RestPath UUID submissionId, @RestPath UUID fileId, @Context Request request) {
        return uploads.file(id, submissionId, fileId, caller.scope()).answer(request);
    }
}
