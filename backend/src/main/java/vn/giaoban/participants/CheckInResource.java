package vn.giaoban.participants;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.giaoban.access.CurrentCaller;

/** The desk of one plan. Sending a scan again changes nothing, so no Idempotency-Key is needed. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "participants", description = "Thành phần dự, cử người, trả lời, điểm danh")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
@APIResponse(responseCode = "403", description = "FORBIDDEN")
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class CheckInResource {

    private final CurrentCaller caller;
    private final CheckInDesk desk;

    CheckInResource(CurrentCaller caller, CheckInDesk desk) {
        this.caller = caller;
        this.desk = desk;
    }

    @GET
    @Path("check-in-list")
    @Operation(operationId = "getCheckInList", summary = "Danh sách cho bàn đón tiếp, trọn vẹn để dùng cả khi mất mạng")
    @APIResponse(responseCode = "200", description = "Theo tên, chữ đệm, họ")
    public DeskList getCheckInList(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Hoạt động; bỏ trống là hoạt động đầu tiên") UUID eventId) {
        return desk.list(planId, eventId, caller.scope());
    }

    @POST
    @Path("check-ins")
    @Operation(operationId = "checkIn", summary = "Gửi các lần quét; mỗi lần có câu trả lời riêng")
    @APIResponse(responseCode = "200", description = "Theo thứ tự đã gửi")
    @APIResponse(responseCode = "409", description = "NAMING_NOT_OPEN")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public List<ScanAnswer> checkIn(@RestPath UUID planId, @NotNull @Valid ScanBatch batch) {
        return desk.take(planId, batch, caller.scope());
    }
}
