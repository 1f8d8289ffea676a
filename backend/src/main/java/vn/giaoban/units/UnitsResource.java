package vn.giaoban.units;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.tables.RowSource;
import vn.giaoban.platform.tables.TableFormat;

@Path("/api/v1/units")
@Tag(name = "units", description = "Đơn vị hành chính và cơ quan, xem được tại bất kỳ ngày nào")
@Authenticated
@RunOnVirtualThread
class UnitsResource {

    private final Units units;
    private final UnitFile file;
    private final Clock clock;
    private final TxRetry transactions;

    UnitsResource(Units units, UnitFile file, Clock clock, TxRetry transactions) {
        this.units = units;
        this.file = file;
        this.clock = clock;
        this.transactions = transactions;
    }

    @GET
    @ClientScope("units:read")
    @Operation(operationId = "listUnits", summary = "Các đơn vị hành chính tại một ngày, theo thứ tự tên")
    @APIResponse(responseCode = "200")
    public Page<UnitView> listUnits(@Valid @BeanParam UnitListQuery query, @BeanParam PageRequest page) {
        return units.page(query.filter(LocalDate.now(clock)), page);
    }

    @GET
    @Path("/export.xlsx")
    @Produces(TableFormat.SHEET)
    @ClientScope("units:read")
    @Operation(operationId = "exportUnits", summary = "Danh mục đơn vị ra tệp Excel")
    @APIResponse(
            responseCode = "200",
            description = "Theo cùng bộ lọc với danh sách",
            content =
                    @Content(
                            mediaType = TableFormat.SHEET,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportUnits(@Valid @BeanParam UnitListQuery query) {
        return UnitSheet.TABLE.download(TableFormat.XLSX, rows(query));
    }

    @GET
    @Path("/export.csv")
    @Produces(TableFormat.TEXT)
    @ClientScope("units:read")
    @Operation(operationId = "exportUnitsCsv", summary = "Danh mục đơn vị ra tệp CSV, mở được bằng Excel tiếng Việt")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, các cột cách nhau bằng dấu chấm phẩy, theo cùng bộ lọc với danh sách",
            content =
                    @Content(
                            mediaType = TableFormat.TEXT,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> exportUnitsCsv(@Valid @BeanParam UnitListQuery query) {
        return UnitSheet.TABLE.download(TableFormat.CSV, rows(query));
    }

    private RowSource<UnitView> rows(UnitListQuery query) {
        UnitFilter filter = query.filter(LocalDate.now(clock));
        return RowSource.paged(page -> transactions.call(() -> units.rows(filter, page)));
    }

    @GET
    @Path("/{id}")
    @ClientScope("units:read")
    @Operation(
            operationId = "getUnit",
            summary = "Một đơn vị hành chính, lịch sử của nó và các cơ quan của nó",
            description = "Đơn vị không tồn tại vào ngày cần xem được cho xem vào ngày gần nhất mà nó tồn tại.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public UnitDetail getUnit(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Ngày cần xem; mặc định hôm nay") @Nullable LocalDate asOf) {
        return file.open(id, dayOf(asOf))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không có đơn vị hành chính này."));
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }
}
