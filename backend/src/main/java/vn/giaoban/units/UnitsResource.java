package vn.giaoban.units;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

@Path("/api/v1/units")
@Tag(name = "units", description = "Đơn vị hành chính và cơ quan, xem được tại bất kỳ ngày nào")
@Authenticated
@RunOnVirtualThread
class UnitsResource {

    private final Units units;
    private final UnitFile file;
    private final Clock clock;

    UnitsResource(Units units, UnitFile file, Clock clock) {
        this.units = units;
        this.file = file;
        this.clock = clock;
    }

    @GET
    @ClientScope("units:read")
    @Operation(operationId = "listUnits", summary = "Các đơn vị hành chính tại một ngày, theo thứ tự tên")
    @APIResponse(responseCode = "200")
    public Page<UnitView> listUnits(
            @QueryParam("asOf") @Parameter(description = "Ngày cần xem; mặc định hôm nay") @Nullable LocalDate asOf,
            @QueryParam("q")
                    @Parameter(description = "Đầu các từ trong tên, không cần dấu: «cau ke»")
                    @Nullable
                    @Size(max = 100)
                    String q,
            @QueryParam("parentId") @Parameter(description = "Chỉ các đơn vị trực thuộc đơn vị này") @Nullable
                    UUID parentId,
            @QueryParam("roots") @DefaultValue("false") @Parameter(description = "Chỉ cấp cao nhất") boolean roots,
            @QueryParam("level") @Nullable UnitLevel level,
            @QueryParam("type") @Nullable UnitType type,
            @BeanParam PageRequest page) {
        return units.page(new UnitFilter(dayOf(asOf), q, parentId, roots, level, type), page);
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
