package vn.giaoban.paperwork.papers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.paperwork.writing.DocxPaper;
import vn.giaoban.paperwork.writing.Paper;
import vn.giaoban.paperwork.writing.PdfPaper;
import vn.giaoban.platform.ClientScope;

/** The papers of a plan, made of its data at this moment. */
@Path("/api/v1/plans/{planId}/papers/{kind}")
@Tag(name = "papers", description = "Văn bản của kế hoạch theo thể thức Nghị định 30/2020/NĐ-CP")
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER", "READER"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(responseCode = "409", description = "PAPER_WITHOUT_CONTENT")
class PapersResource {

    private interface Printer {

        void print(List<Paper> papers, ByteArrayOutputStream out) throws IOException;
    }

    private final CurrentCaller caller;
    private final PlanPapers papers;

    PapersResource(CurrentCaller caller, PlanPapers papers) {
        this.caller = caller;
        this.papers = papers;
    }

    @GET
    @Path("preview")
    @Produces(MediaType.APPLICATION_JSON)
    @ClientScope("papers:read")
    @Operation(operationId = "previewPaper", summary = "Xem trước văn bản, từng trang như khi in")
    @APIResponse(responseCode = "200", description = "Không quá 12 trang đầu")
    public PaperPreview previewPaper(@RestPath UUID planId, @RestPath PaperKind kind) {
        try {
            return PaperPreview.of(bytes(planId, kind, PdfPaper::write));
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    @GET
    @Path("pdf")
    @Produces(PaperFormat.PDF)
    @ClientScope("papers:read")
    @Operation(operationId = "printPaper", summary = "Văn bản ở dạng PDF, để xem và in")
    @APIResponse(
            responseCode = "200",
            description = "Phông chữ nhúng trong tệp",
            content =
                    @Content(
                            mediaType = PaperFormat.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printPaper(@RestPath UUID planId, @RestPath PaperKind kind) {
        return printed(planId, kind, PdfPaper::write, PaperFormat.PDF, ".pdf");
    }

    @GET
    @Path("docx")
    @Produces(PaperFormat.DOCX)
    @ClientScope("papers:read")
    @Operation(operationId = "editPaper", summary = "Văn bản ở dạng Word, để sửa")
    @APIResponse(
            responseCode = "200",
            description = "Mở được bằng Word và LibreOffice",
            content =
                    @Content(
                            mediaType = PaperFormat.DOCX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> editPaper(@RestPath UUID planId, @RestPath PaperKind kind) {
        return printed(planId, kind, DocxPaper::write, PaperFormat.DOCX, ".docx");
    }

    private RestResponse<byte[]> printed(
            UUID planId, PaperKind kind, Printer printer, String mediaType, String ending) {
        try {
            return RestResponse.ResponseBuilder.ok(bytes(planId, kind, printer), mediaType)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + kind.fileName() + ending + "\"")
                    .build();
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    private byte[] bytes(UUID planId, PaperKind kind, Printer printer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(papers.made(planId, kind, caller.scope()).papers(), out);
        return out.toByteArray();
    }
}
