package vn.giaoban.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.tables.TableFormat;

/** The log of the whole system: read, checked and taken along, by administrators. */
@Path("/api/v1/audit")
@Tag(name = "audit")
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class AuditResource {

    private static final String LINES = "application/x-ndjson";

    private final AuditLog log;
    private final AuditVerifications verifications;
    private final AuditExport export;
    private final Clock clock;

    AuditResource(AuditLog log, AuditVerifications verifications, AuditExport export, Clock clock) {
        this.log = log;
        this.verifications = verifications;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Path("entries")
    @Transactional
    @Operation(operationId = "listAuditEntries", summary = "Nhật ký của toàn hệ thống, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    public Page<LogEntry> listAuditEntries(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return log.ofAll(filter, page);
    }

    @GET
    @Path("actions")
    @Operation(operationId = "listAuditActions", summary = "Các loại thao tác được ghi")
    @APIResponse(responseCode = "200", description = "Theo mã thao tác")
    public List<ActionName> listAuditActions() {
        return Wording.labels().entrySet().stream()
                .map(label -> new ActionName(label.getKey(), label.getValue()))
                .toList();
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Kiểm tra chuỗi băm của nhật ký",
            description = "Tính lại từng mã băm, mỗi lần nhiều nhất limit chuỗi; gọi tiếp với cursor đến khi không còn"
                    + " nextCursor. Có planId: chỉ chuỗi của kế hoạch đó.")
    @APIResponse(responseCode = "200", description = "Kết quả; chuỗi sai nêu chỗ sai đầu tiên")
    public AuditVerification verifyAudit(@RestQuery UUID planId, @BeanParam PageRequest page) {
        return planId == null ? verifications.next(page) : verifications.of(planId);
    }

    @GET
    @Path("export.jsonl")
    @Produces(LINES)
    @Operation(operationId = "exportAuditLines", summary = "Nhật ký kèm niêm phong để bên thứ ba kiểm tra")
    @APIResponse(
            responseCode = "200",
            description = "Mỗi dòng một mục nhật ký, cũ nhất trước",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportAuditLines(@BeanParam AuditFilter filter) {
        StreamingOutput lines = out -> export.writeLines(filter, out);
        String name = AuditExport.fileName(clock.instant()) + ".jsonl";
        return RestResponse.ResponseBuilder.ok(lines, LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @GET
    @Path("export.csv")
    @Produces(TableFormat.TEXT)
    @Operation(operationId = "exportAuditTable", summary = "Nhật ký ra tệp CSV, mở được bằng Excel tiếng Việt")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, các cột cách nhau bằng dấu chấm phẩy; mỗi dòng một mục nhật ký, cũ nhất trước",
            content =
                    @Content(
                            mediaType = TableFormat.TEXT,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportAuditTable(@BeanParam AuditFilter filter) {
        return table(TableFormat.CSV, filter);
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableFormat.SHEET)
    @Operation(operationId = "exportAuditSheet", summary = "Nhật ký ra tệp Excel")
    @APIResponse(
            responseCode = "200",
            description = "Mỗi dòng một mục nhật ký, cũ nhất trước",
            content =
                    @Content(
                            mediaType = TableFormat.SHEET,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportAuditSheet(@BeanParam AuditFilter filter) {
        return table(TableFormat.XLSX, filter);
    }

    private RestResponse<StreamingOutput> table(TableFormat format, AuditFilter filter) {
        return AuditTable.named(AuditExport.fileName(clock.instant())).download(format, export.tableRows(filter));
    }
}
