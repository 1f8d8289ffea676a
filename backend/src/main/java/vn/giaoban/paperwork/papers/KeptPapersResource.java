package vn.giaoban.paperwork.papers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** Versions of a plan's papers that were kept: the same bytes for ever, with the number they were issued under. */
@Path("/api/v1/plans/{planId}/kept-papers")
@Tag(name = "papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER", "READER"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class KeptPapersResource {

    private static final String VERSIONED = "VERSION_CONFLICT";

    private final CurrentCaller caller;
    private final PlanPapers papers;
    private final KeptPapers kept;
    private final KeepPapers keepPapers;
    private final FileStore files;
    private final TxRetry transactions;

    KeptPapersResource(
            CurrentCaller caller,
            PlanPapers papers,
            KeptPapers kept,
            KeepPapers keepPapers,
            FileStore files,
            TxRetry transactions) {
        this.caller = caller;
        this.papers = papers;
        this.kept = kept;
        this.keepPapers = keepPapers;
        this.files = files;
        this.transactions = transactions;
    }

    @GET
    @Transactional
    @ClientScope("papers:read")
    @Operation(operationId = "listKeptPapers", summary = "Các bản văn bản đã lưu của kế hoạch, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Mỗi bản kèm mã băm của hai tệp, số và ngày khi đã ban hành")
    public Page<KeptPaperView> listKeptPapers(@RestPath UUID planId, @BeanParam PageRequest request) {
        papers.demand(planId, caller.scope());
        Page<KeptPaper> page = kept.page(planId, request);
        Map<UUID, StoredFile> stored = files.find(page.items().stream()
                .flatMap(paper -> Stream.of(paper.docxFileId(), paper.pdfFileId()))
                .toList());
        return page.map(
                paper -> KeptPaperView.of(paper, stored.get(paper.docxFileId()), stored.get(paper.pdfFileId())));
    }

    @POST
    @Idempotent
    @RolesAllowed("OFFICE")
    @Operation(operationId = "keepPaper", summary = "Lưu văn bản như dữ liệu lúc này thành một bản mới")
    @APIResponseSchema(value = KeptPaperView.class, responseCode = "201", responseDescription = "Bản đã lưu")
    @APIResponse(responseCode = "409", description = "PAPER_WITHOUT_CONTENT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<KeptPaperView> keepPaper(@RestPath UUID planId, @NotNull @Valid KeepPaper request) {
        KeptPaperView view = keepPapers.keep(planId, request.kind(), caller.scope());
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/plans/" + planId + "/kept-papers/" + view.id()))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @POST
    @Path("{id}/issue")
    @RolesAllowed({"OFFICE", "LEADER"})
    @Operation(operationId = "issuePaper", summary = "Đánh dấu đã ban hành với số, ký hiệu và ngày")
    @APIResponse(responseCode = "200", description = "Từ đây bản này không đổi, không xóa được")
    @APIResponse(
            responseCode = "409",
            description = "PAPER_ALREADY_ISSUED, PAPER_NOT_REGISTERED, PAPER_NUMBER_TAKEN hoặc PAPER_NUMBER_OF_PLAN")
    @APIResponse(responseCode = "412", description = VERSIONED)
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<KeptPaperView> issuePaper(
            @RestPath UUID planId,
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IssuePaper request) {
        KeptPaperView view = keepPapers.issue(planId, id, ifMatch, request, caller.scope());
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("OFFICE")
    @Operation(operationId = "discardPaper", summary = "Bỏ một bản chưa ban hành")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    @APIResponse(responseCode = "409", description = "PAPER_ALREADY_ISSUED")
    @APIResponse(responseCode = "412", description = VERSIONED)
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void discardPaper(
            @RestPath UUID planId, @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        keepPapers.discard(planId, id, ifMatch, caller.scope());
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @ClientScope("papers:read")
    @Operation(operationId = "downloadKeptPdf", summary = "Tải bản đã lưu, PDF, đúng từng byte")
    @APIResponse(
            responseCode = "200",
            description = "Tệp như khi lưu",
            content =
                    @Content(
                            mediaType = PaperFormat.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadKeptPdf(@RestPath UUID planId, @RestPath UUID id, @Context Request request) {
        return file(planId, id, KeptPaper::pdfFileId, request);
    }

    @GET
    @Path("{id}/docx")
    @Produces(MediaType.WILDCARD)
    @ClientScope("papers:read")
    @Operation(operationId = "downloadKeptDocx", summary = "Tải bản đã lưu, Word, đúng từng byte")
    @APIResponse(
            responseCode = "200",
            description = "Tệp như khi lưu",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response downloadKeptDocx(@RestPath UUID planId, @RestPath UUID id, @Context Request request) {
        return file(planId, id, KeptPaper::docxFileId, request);
    }

    private Response file(UUID planId, UUID id, Function<KeptPaper, UUID> which, Request request) {
        Scope scope = caller.scope();
        UUID file = transactions.call(() -> {
            papers.demand(planId, scope);
            return which.apply(kept.demand(id, planId));
        });
        return files.attachment(file).answer(request);
    }
}
