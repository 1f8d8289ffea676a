package vn.giaoban.paperwork.papers;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.paperwork.writing.PdfPaper;
import vn.giaoban.paperwork.writing.template.Template;
import vn.giaoban.platform.Versions;

/** The texts of the papers of the caller's council. */
@Path("/api/v1/paper-templates")
@Tag(name = "paper-templates", description = "Mẫu lời của văn bản, mỗi Hội đồng nhân dân một bộ")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
class PaperTemplatesResource {

    private static final String REFUSED =
            "VALIDATION_FAILED, TEMPLATE_EMPTY hoặc TEMPLATE_PLACE_UNKNOWN (kèm từng dòng)";

    private final CurrentCaller caller;
    private final PaperTemplates templates;
    private final EditTemplates editTemplates;
    private final PlanPapers papers;

    PaperTemplatesResource(
            CurrentCaller caller, PaperTemplates templates, EditTemplates editTemplates, PlanPapers papers) {
        this.caller = caller;
        this.templates = templates;
        this.editTemplates = editTemplates;
        this.papers = papers;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPaperTemplates", summary = "Mẫu của từng loại văn bản: lời có sẵn hay lời riêng")
    @APIResponse(responseCode = "200", description = "Mỗi loại văn bản một dòng")
    public List<PaperTemplateRow> listPaperTemplates() {
        Map<PaperKind, SavedTemplate> own = templates.newest(caller.scope().unitId()).stream()
                .collect(Collectors.toMap(SavedTemplate::kind, Function.identity()));
        return Stream.of(PaperKind.values())
                .map(kind -> PaperTemplateRow.of(kind, own.get(kind)))
                .toList();
    }

    @GET
    @Path("{kind}")
    @Transactional
    @Operation(operationId = "getPaperTemplate", summary = "Lời của một loại văn bản và những mục mà nó dùng được")
    @APIResponse(responseCode = "200", description = "ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<PaperTemplateView> getPaperTemplate(@RestPath PaperKind kind) {
        return shown(PaperTemplateView.of(
                kind, templates.history(kind, caller.scope().unitId(), PaperTemplateView.HISTORY)));
    }

    @PUT
    @Path("{kind}")
    @Operation(operationId = "savePaperTemplate", summary = "Dùng lời riêng cho một loại văn bản")
    @APIResponse(responseCode = "200", description = "Mẫu đã lưu thành phiên bản mới")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = REFUSED)
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PaperTemplateView> savePaperTemplate(
            @RestPath PaperKind kind,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TemplateText request) {
        return shown(editTemplates.save(kind, request.text(), ifMatch, caller.scope()));
    }

    @DELETE
    @Path("{kind}")
    @Operation(operationId = "resetPaperTemplate", summary = "Dùng lại lời có sẵn; lời riêng vẫn còn trong lịch sử")
    @APIResponse(responseCode = "200", description = "Mẫu với lời có sẵn")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<PaperTemplateView> resetPaperTemplate(
            @RestPath PaperKind kind, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(editTemplates.save(kind, null, ifMatch, caller.scope()));
    }

    @POST
    @Path("{kind}/preview")
    @Operation(operationId = "previewPaperTemplate", summary = "Xem thử lời chưa lưu trên một kế hoạch")
    @APIResponse(responseCode = "200", description = "Không quá 12 trang đầu")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "PAPER_WITHOUT_CONTENT")
    @APIResponse(responseCode = "422", description = REFUSED)
    public PaperPreview previewPaperTemplate(@RestPath PaperKind kind, @NotNull @Valid TemplatePreview request) {
        Scope scope = caller.scope();
        Template template = EditTemplates.demandPrintable(kind, request.text());
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfPaper.write(papers.made(request.planId(), kind, template, scope).papers(), pdf);
            return PaperPreview.of(pdf.toByteArray());
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private static RestResponse<PaperTemplateView> shown(PaperTemplateView view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }
}
