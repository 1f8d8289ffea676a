package vn.giaoban.units;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

@Path("/api/v1/bodies")
@Tag(name = "units")
@Authenticated
@RunOnVirtualThread
class BodiesResource {

    private final Bodies bodies;
    private final Clock clock;

    BodiesResource(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @GET
    @ClientScope("units:read")
    @Operation(operationId = "listBodies", summary = "Các cơ quan tại một ngày, theo thứ tự tên")
    @APIResponse(responseCode = "200")
    public Page<BodyView> listBodies(
            @QueryParam("asOf") @Parameter(description = "Ngày cần xem; mặc định hôm nay") @Nullable LocalDate asOf,
            @QueryParam("q")
                    @Parameter(
                            description = "Đầu các từ trong tên hoặc tên gọi khác, không cần dấu: «thuong truc cau ke»")
                    @Nullable
                    @Size(max = 100)
                    String q,
            @QueryParam("unitId") @Parameter(description = "Chỉ các cơ quan của đơn vị này") @Nullable UUID unitId,
            @QueryParam("underUnitId")
                    @Parameter(description = "Chỉ các cơ quan của các đơn vị thuộc đơn vị này, mọi cấp")
                    @Nullable
                    UUID underUnitId,
            @QueryParam("kind") @Nullable BodyKind kind,
            @QueryParam("level") @Nullable UnitLevel level,
            @BeanParam PageRequest page) {
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        return bodies.page(new BodyFilter(day, q, unitId, underUnitId, kind, level), page);
    }
}
