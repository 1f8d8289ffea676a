package vn.giaoban.participants;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.tables.RowSource;
import vn.giaoban.platform.tables.TableFormat;

/** A plan's participants as a spreadsheet, out and in. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "participants", description = "Thành phần dự, cử người, trả lời, điểm danh")
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class ParticipantSheetResource {

    /** A sheet of 5,000 people has 400 kB. */
    private static final int MOST_BYTES = 5_000_000;

    private final CurrentCaller caller;
    private final GroupDrafts plans;
    private final ParticipantLists lists;
    private final ImportParticipants importing;
    private final TxRetry transactions;

    ParticipantSheetResource(
            CurrentCaller caller,
            GroupDrafts plans,
            ParticipantLists lists,
            ImportParticipants importing,
            TxRetry transactions) {
        this.caller = caller;
        this.plans = plans;
        this.lists = lists;
        this.importing = importing;
        this.transactions = transactions;
    }

    @GET
    @Path("participants.xlsx")
    @Produces(TableFormat.SHEET)
    @ClientScope("participants:read")
    @Operation(operationId = "exportParticipants", summary = "Danh sách đại biểu ra tệp Excel")
    @APIResponse(
            responseCode = "200",
            description = "Theo cùng bộ lọc với danh sách",
            content =
                    @Content(
                            mediaType = TableFormat.SHEET,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportParticipants(
            @RestPath UUID planId, @Valid @BeanParam ParticipantFilter filter) {
        return ParticipantSheet.TABLE.download(TableFormat.XLSX, rows(planId, filter));
    }

    @GET
    @Path("participants.csv")
    @Produces(TableFormat.TEXT)
    @ClientScope("participants:read")
    @Operation(
            operationId = "exportParticipantsCsv",
            summary = "Danh sách đại biểu ra tệp CSV, mở được bằng Excel tiếng Việt")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, các cột cách nhau bằng dấu chấm phẩy, theo cùng bộ lọc với danh sách",
            content =
                    @Content(
                            mediaType = TableFormat.TEXT,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportParticipantsCsv(
            @RestPath UUID planId, @Valid @BeanParam ParticipantFilter filter) {
        return ParticipantSheet.TABLE.download(TableFormat.CSV, rows(planId, filter));
    }

    private RowSource<ParticipantRow> rows(UUID planId, ParticipantFilter filter) {
        Scope scope = caller.scope();
        transactions.run(() -> plans.demandVisible(planId, scope));
        return RowSource.paged(page -> transactions.call(() -> lists.rows(planId, filter, page, scope)));
    }

    @POST
    @Path("participants/import")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("participants:write")
    @Operation(operationId = "importParticipants", summary = "Nhập đại biểu từ tệp Excel: tất cả hoặc không dòng nào")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "Từng dòng; với dryRun thì chưa ghi gì")
    @APIResponse(responseCode = "403", description = "FORBIDDEN")
    @APIResponse(responseCode = "409", description = "NAMING_NOT_OPEN")
    @APIResponse(
            responseCode = "422",
            description = "UNREADABLE_SHEET, NOTHING_IN_SHEET, SHEET_HAS_ERRORS (không khi dryRun)")
    public ImportReport importParticipants(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Nhóm cho những dòng không ghi thành phần") UUID groupId,
            @RestQuery @DefaultValue("false") @Parameter(description = "Chỉ xem trước") boolean dryRun,
            InputStream sheet) {
        return importing.run(planId, groupId, SheetReader.read(bytes(sheet)), dryRun, caller.scope());
    }

    private static byte[] bytes(InputStream sheet) {
        try {
            byte[] bytes = sheet.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ParticipantProblem.UNREADABLE_SHEET.refusal("Tệp lớn hơn 5 MB.");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
