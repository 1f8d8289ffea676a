package vn.giaoban.notifications.reminders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.tables.TableFormat;

/** The log of reminders as files: proof of «đôn đốc» that leaves the product. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "notifications")
@RolesAllowed({"OFFICE", "LEADER"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class ReminderFilesResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCaller caller;
    private final ReminderDesk desk;
    private final ReminderExport export;

    ReminderFilesResource(CurrentCaller caller, ReminderDesk desk, ReminderExport export) {
        this.caller = caller;
        this.desk = desk;
        this.export = export;
    }

    @GET
    @Path("reminders.csv")
    @Produces(CSV)
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "exportRemindersCsv", summary = "Nhật ký đôn đốc ra tệp CSV")
    @APIResponse(
            responseCode = "200",
            description = "Mỗi dòng một lần chuyển, mới nhất trước",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportRemindersCsv(@RestPath UUID planId) {
        desk.demand(planId, caller.scope());
        return file(planId, TableFormat.CSV);
    }

    @GET
    @Path("reminders.xlsx")
    @Produces(XLSX)
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "exportRemindersSheet", summary = "Nhật ký đôn đốc ra tệp Excel")
    @APIResponse(
            responseCode = "200",
            description = "Mỗi dòng một lần chuyển, mới nhất trước",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportRemindersSheet(@RestPath UUID planId) {
        desk.demand(planId, caller.scope());
        return file(planId, TableFormat.XLSX);
    }

    private RestResponse<byte[]> file(UUID planId, TableFormat format) {
        String name = ReminderTable.TABLE.fileName() + format.ending();
        return RestResponse.ResponseBuilder.ok(export.as(format, planId), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
