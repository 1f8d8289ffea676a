package vn.giaoban.units.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.admin.ImportSheet.GuessedMapping;
import vn.giaoban.units.admin.RegisterDesk.AppliedChange;

/** Nhập danh mục: a national list in three steps, read, tried, taken over. Nothing is kept between them. */
@Path("/api/v1/units/imports")
@Tag(name = "units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class ImportsResource {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final RegisterDesk desk;
    private final MappingMemory memory;
    private final ObjectMapper json;

    ImportsResource(RegisterDesk desk, MappingMemory memory, ObjectMapper json) {
        this.desk = desk;
        this.memory = memory;
        this.json = json;
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(
            operationId = "readUnitList",
            summary = "Đọc một danh sách đơn vị từ tệp CSV, XLSX hoặc JSON",
            description = "Tìm dòng tiêu đề và đoán ý nghĩa các cột, hoặc nhớ lại từ lần nhập trước.")
    @APIResponse(responseCode = "200", description = "Các dòng của tệp")
    @APIResponse(responseCode = "413", description = "PAYLOAD_TOO_LARGE")
    @APIResponse(responseCode = "422", description = "LIST_NOT_READABLE, LIST_NOT_UTF8, LIST_EMPTY hoặc LIST_TOO_LONG")
    public ImportSheet readUnitList(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes) {
        var sheet = ListReader.read(limited(bytes), json);
        return memory.recall(sheet.headings())
                .map(known -> new ImportSheet(
                        sheet.headerLine(), sheet.headings(), sheet.rows(), GuessedMapping.of(known), true))
                .orElse(sheet);
    }

    @POST
    @Path("preview")
    @Transactional
    @Operation(operationId = "previewUnitImport", summary = "Chạy thử: danh sách sẽ thay đổi gì, dòng nào lỗi")
    @APIResponse(responseCode = "200", description = "Bản xem trước")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc PARENT_NOT_STANDING")
    public ChangePreview previewUnitImport(@NotNull @Valid ImportRequest request) {
        return desk.preview(new ImportUnits(request));
    }

    @POST
    @Idempotent
    @Operation(operationId = "applyUnitImport", summary = "Nhập danh sách đã chạy thử")
    @APIResponse(responseCode = "200", description = "Đã nhập")
    @APIResponse(responseCode = "409", description = "PREVIEW_OUTDATED, kèm bản xem trước mới (preview)")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED, LIST_HAS_ERRORS hoặc PARENT_NOT_STANDING")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AppliedChange> applyUnitImport(
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ApplyImport request) {
        var list = request.list();
        var applied = desk.apply(new ImportUnits(list), ifMatch, request.token());
        memory.keep(list.headings(), list.mapping());
        return ResponseBuilder.ok(applied)
                .header(HttpHeaders.ETAG, Versions.etag(applied.version()))
                .build();
    }

    private static byte[] limited(InputStream bytes) {
        try {
            var read = bytes.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new Refusal(PlatformProblem.PAYLOAD_TOO_LARGE, "Danh sách không được quá 10 MB.");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
