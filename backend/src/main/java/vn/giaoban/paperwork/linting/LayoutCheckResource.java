package vn.giaoban.paperwork.linting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.giaoban.paperwork.source.SourceFormat;
import vn.giaoban.paperwork.source.UnreadableDocument;
import vn.giaoban.paperwork.source.guard.WatchedReading;
import vn.giaoban.platform.Refusal;

/** Checks a document that somebody wrote; nothing of it is kept. */
@Path("/api/v1/layout-checks")
@Tag(name = "papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICE", "LEADER", "UNIT"})
@RunOnVirtualThread
class LayoutCheckResource {

    private static final int LARGEST = 20 << 20;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "checkLayout",
            summary = "Kiểm tra thể thức một tệp Word theo Nghị định 30/2020/NĐ-CP; tệp không được lưu lại")
    @APIResponse(responseCode = "200", description = "Những chỗ chưa đúng, kèm điều khoản của Nghị định")
    @APIResponse(responseCode = "422", description = "LAYOUT_NEEDS_DOCX hoặc LAYOUT_UNREADABLE (kèm reason)")
    public LayoutReport checkLayout(
            @RestQuery @Parameter(description = "Tên tệp, ví dụ «Kế hoạch.docx»") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes) {
        String fileName = name == null ? "" : name;
        try {
            byte[] content = bytes.readNBytes(LARGEST + 1);
            if (WatchedReading.read(content, fileName).format() != SourceFormat.DOCX) {
                throw new Refusal(
                        LayoutProblem.LAYOUT_NEEDS_DOCX,
                        "Tệp này không phải tệp Word. Hãy đưa bản .docx, vì chỉ ở đó mới thấy đúng lề, cỡ chữ và kiểu"
                                + " chữ.");
            }
            return LayoutReport.of(fileName, inspect(content));
        } catch (UnreadableDocument refused) {
            throw new Refusal(LayoutProblem.LAYOUT_UNREADABLE, refused.getMessage())
                    .with("reason", refused.reason().name());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Finding> inspect(byte[] docx) {
        try {
            return LayoutCheck.of(docx);
        } catch (IOException tooLarge) {
            throw new Refusal(
                            LayoutProblem.LAYOUT_UNREADABLE,
                            "Văn bản quá dài hoặc bị hỏng nên không kiểm tra được. Hãy tách phụ lục ra tệp riêng rồi"
                                    + " đưa lại.")
                    .with("reason", UnreadableDocument.Reason.TOO_LONG.name());
        }
    }
}
