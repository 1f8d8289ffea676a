package vn.giaoban.paperwork.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.files.FileStore;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.platform.Violation;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** A plan document on its way to a draft. Only the office of the council that brought it sees it. */
@Path("/api/v1/plan-imports")
@Tag(name = "plan-imports", description = "Đọc kế hoạch từ văn bản: đề xuất, xác nhận, lập dự thảo")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
class PlanImportsResource {

    private static final String REFUSED =
            "DOCUMENT_UNREADABLE (kèm reason, recognisable), NOT_A_PLAN, SECRET_NOT_ALLOWED hoặc VALIDATION_FAILED";

    private final CurrentCaller caller;
    private final ReadDocument readDocument;
    private final ConfirmImport confirmImport;
    private final PlanImports imports;
    private final FileStore files;
    private final UnitDirectory units;
    private final TxRetry transactions;
    private final Clock clock;

    PlanImportsResource(
            CurrentCaller caller,
            ReadDocument readDocument,
            ConfirmImport confirmImport,
            PlanImports imports,
            FileStore files,
            UnitDirectory units,
            TxRetry transactions,
            Clock clock) {
        this.caller = caller;
        this.readDocument = readDocument;
        this.confirmImport = confirmImport;
        this.imports = imports;
        this.files = files;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @ClientScope("imports:write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createPlanImport",
            summary = "Đọc một văn bản: tệp DOCX, PDF, TXT, MD (multipart) hoặc văn bản dán (JSON)")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PastedText.class)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = ImportForm.class))
            })
    @APIResponseSchema(
            value = PlanImportView.class,
            responseCode = "201",
            responseDescription = "Văn bản và đề xuất; với dryRun thì không ghi gì và không có id")
    @APIResponse(responseCode = "409", description = "IMPORT_RUNNING, kèm Retry-After")
    @APIResponse(responseCode = "422", description = REFUSED)
    @APIResponse(responseCode = "503", description = "RECOGNITION_BUSY, kèm Retry-After")
    public RestResponse<PlanImportView> createPlanImport(
            @RestQuery @DefaultValue("false") @Parameter(description = "Chỉ đọc thử, không ghi gì") boolean dryRun,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Nhận dạng chữ nếu tệp là bản quét; hỏi trước bằng một lần gửi thường,"
                                    + " câu trả lời 422 có recognisable")
                    boolean recognise,
            @NotNull @Valid PastedText request) {
        return read(request.text().getBytes(StandardCharsets.UTF_8), request.fileName(), recognise, dryRun);
    }

    @POST
    @Idempotent
    @ClientScope("imports:write")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public RestResponse<PlanImportView> createPlanImportFromFile(
            @RestQuery @DefaultValue("false") boolean dryRun,
            @RestQuery @DefaultValue("false") boolean recognise,
            @Valid ImportForm form) {
        try {
            byte[] content = Files.readAllBytes(form.file.uploadedFile());
            return read(content, form.file.fileName(), recognise, dryRun);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private RestResponse<PlanImportView> read(byte[] content, String fileName, boolean recognise, boolean dryRun) {
        PlanImport read = readDocument.read(content, fileName, recognise, dryRun, caller.scope());
        if (dryRun) {
            return ResponseBuilder.ok(PlanImportView.dry(read, bodies(read))).build();
        }
        return ResponseBuilder.create(RestResponse.Status.CREATED, PlanImportView.whole(read, bodies(read)))
                .location(URI.create("/api/v1/plan-imports/" + read.id()))
                .header(HttpHeaders.ETAG, Versions.etag(read.version()))
                .build();
    }

    @GET
    @Transactional
    @ClientScope("imports:write")
    @Operation(
            operationId = "listPlanImports",
            summary = "Các văn bản đã đọc của Hội đồng nhân dân mình, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Mỗi dòng kèm số mục và câu hỏi còn mở")
    public Page<PlanImportRow> listPlanImports(@BeanParam PageRequest request) {
        return imports.page(caller.scope(), request);
    }

    @GET
    @Path("{id}")
    @Transactional
    @ClientScope("imports:write")
    @Operation(operationId = "getPlanImport", summary = "Văn bản, đề xuất và những gì đã quyết định")
    @APIResponse(responseCode = "200", description = "ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<PlanImportView> getPlanImport(@RestPath UUID id) {
        PlanImport read = imports.demand(id, caller.scope());
        return shown(PlanImportView.whole(read, bodies(read)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @ClientScope("imports:write")
    @Operation(operationId = "decidePlanImport", summary = "Xác nhận, sửa, bỏ mục; trả lời câu hỏi")
    @APIResponse(responseCode = "200", description = "Đề xuất sau khi ghi, không kèm văn bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "IMPORT_CONFIRMED")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc IMPORT_ITEM_UNKNOWN")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PlanImportView> decidePlanImport(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ImportDecisions request) {
        Scope scope = caller.scope();
        return transactions.call(() -> {
            PlanImport read = imports.demand(id, scope);
            Versions.require(ifMatch, read.version());
            request.items().forEach(item -> read.decide(item, clock.instant()));
            request.answers().forEach(answer -> read.answer(answer, clock.instant()));
            demandKnown(request);
            imports.flush();
            return shown(PlanImportView.withoutDocument(read, bodies(read)));
        });
    }

    @POST
    @Path("{id}/confirm")
    @Idempotent
    @ClientScope("plans:write")
    @Operation(operationId = "confirmPlanImport", summary = "Lập dự thảo kế hoạch từ các mục đã xác nhận")
    @APIResponse(responseCode = "200", description = "planId là dự thảo; gọi lại cho cùng kết quả")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "IMPORT_QUESTIONS_OPEN hoặc IMPORT_ITEMS_OPEN")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED (field là khóa của mục), ISSUING_BODY_FOREIGN hoặc SECRET_NOT_ALLOWED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PlanImportView> confirmPlanImport(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        Scope scope = caller.scope();
        return transactions.call(() -> {
            PlanImport read = confirmImport.confirm(id, ifMatch, scope);
            return shown(PlanImportView.withoutDocument(read, bodies(read)));
        });
    }

    @DELETE
    @Path("{id}")
    @ClientScope("imports:write")
    @Operation(operationId = "deletePlanImport", summary = "Xóa văn bản đã đọc và đề xuất; dự thảo đã lập vẫn còn")
    @APIResponse(responseCode = "204", description = "Đã xóa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void deletePlanImport(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        Scope scope = caller.scope();
        transactions.run(() -> {
            PlanImport read = imports.demand(id, scope);
            Versions.require(ifMatch, read.version());
            imports.delete(read);
            imports.flush();
            files.forget(read.fileId());
        });
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @ClientScope("imports:write")
    @Operation(operationId = "downloadPlanImportFile", summary = "Tải tệp gốc")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung tệp, luôn để lưu về máy",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReadDocument.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReadDocument.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ReadDocument.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response downloadPlanImportFile(@RestPath UUID id, @Context Request request) {
        UUID file = transactions.call(() -> imports.demand(id, caller.scope()).fileId());
        return files.attachment(file).answer(request);
    }

    /** @throws Refusal VALIDATION_FAILED when an answer names a body that is not there */
    private void demandKnown(ImportDecisions request) {
        List<AnswerQuestion> strange = request.answers().stream()
                .filter(answer -> !Answers.bodiesIn(answer.value()).isEmpty())
                .filter(answer -> {
                    List<UUID> named = Answers.bodiesIn(answer.value());
                    return units.bodies(named).size() < named.size();
                })
                .toList();
        if (!strange.isEmpty()) {
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED,
                    "Không tìm thấy cơ quan đã chọn.",
                    strange.stream()
                            .map(answer -> new Violation(answer.question(), "Không tìm thấy cơ quan này."))
                            .toList());
        }
    }

    private List<BodyRef> bodies(PlanImport read) {
        return transactions.call(
                () -> List.copyOf(units.bodies(read.namedBodies()).values()));
    }

    private static RestResponse<PlanImportView> shown(PlanImportView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }
}
