package vn.giaoban.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
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
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.tables.TableFormat;

/** Plans with their progress. Writing and reading a single plan lies in the room {@code plans}. */
@Path("/api/v1/plans")
@Tag(name = "overview", description = "Tổng quan: danh sách kế hoạch, bảng tiến độ, việc của đơn vị, lịch thời hạn")
@Authenticated
@RunOnVirtualThread
class PlansOverviewResource {

    private final CurrentCaller caller;
    private final PlanList plans;
    private final Boards boards;

    PlansOverviewResource(CurrentCaller caller, PlanList plans, Boards boards) {
        this.caller = caller;
        this.plans = plans;
        this.boards = boards;
    }

    @GET
    @Transactional
    @ClientScope("plans:read")
    @Operation(operationId = "listPlans", summary = "Danh sách kế hoạch cùng tiến độ")
    @APIResponse(
            responseCode = "200",
            description = "Các kế hoạch người gọi được xem: dự thảo trước, rồi theo ngày ban hành, mới nhất trước")
    public Page<PlanRow> listPlans(@BeanParam PlanFilter filter, @BeanParam PageRequest page) {
        return plans.list(filter, page, caller.scope());
    }

    @GET
    @Path("{planId}/obligations")
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "getBoard", summary = "Bảng tiến độ của kế hoạch")
    @APIResponse(responseCode = "200", description = "Việc của từng đơn vị, kèm số đếm của cả kế hoạch")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Board getBoard(@RestPath UUID planId, @BeanParam BoardFilter filter, @BeanParam PageRequest page) {
        return boards.board(planId, filter, page, caller.scope());
    }

    @GET
    @Path("{planId}/board.xlsx")
    @Produces(TableFormat.SHEET)
    @ClientScope("obligations:read")
    @Operation(operationId = "exportBoard", summary = "Bảng tiến độ ra tệp Excel")
    @APIResponse(
            responseCode = "200",
            description = "Bảng tính, theo cùng bộ lọc với bảng tiến độ",
            content =
                    @Content(
                            mediaType = TableFormat.SHEET,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<StreamingOutput> exportBoard(@RestPath UUID planId, @BeanParam BoardFilter filter) {
        return BoardSheet.TABLE.download(TableFormat.XLSX, boards.rows(planId, filter, caller.scope()));
    }

    @GET
    @Path("{planId}/board.csv")
    @Produces(TableFormat.TEXT)
    @ClientScope("obligations:read")
    @Operation(operationId = "exportBoardCsv", summary = "Bảng tiến độ ra tệp CSV, mở được bằng Excel tiếng Việt")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, các cột cách nhau bằng dấu chấm phẩy, theo cùng bộ lọc với bảng tiến độ",
            content =
                    @Content(
                            mediaType = TableFormat.TEXT,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<StreamingOutput> exportBoardCsv(@RestPath UUID planId, @BeanParam BoardFilter filter) {
        return BoardSheet.TABLE.download(TableFormat.CSV, boards.rows(planId, filter, caller.scope()));
    }
}
