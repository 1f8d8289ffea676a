package vn.giaoban.sync;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.ClientScope;

/** What changed in each collection since a moment, and what is gone. */
@Path("/api/v1/sync")
@Tag(name = "sync")
@Authenticated
@RunOnVirtualThread
@Transactional
class SyncResource {

    private static final String TOLD = "Những gì người gọi được xem, theo thứ tự thay đổi";

    private final CurrentCaller caller;
    private final Sync sync;

    SyncResource(CurrentCaller caller, Sync sync) {
        this.caller = caller;
        this.sync = sync;
    }

    @GET
    @Path("plans")
    @ClientScope("plans:read")
    @Operation(operationId = "syncPlans", summary = "Kế hoạch thay đổi từ một thời điểm, kể cả dự thảo đã xóa")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedPlan> syncPlans(@BeanParam SyncRequest request) {
        return sync.page(SyncedPlan.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("assignments")
    @ClientScope("plans:read")
    @Operation(operationId = "syncAssignments", summary = "Phân công thay đổi từ một thời điểm")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedAssignment> syncAssignments(@BeanParam SyncRequest request) {
        return sync.page(SyncedAssignment.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("obligations")
    @ClientScope("obligations:read")
    @Operation(operationId = "syncObligations", summary = "Việc phải làm thay đổi từ một thời điểm")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedObligation> syncObligations(@BeanParam SyncRequest request) {
        return sync.page(SyncedObligation.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("submissions")
    @ClientScope("obligations:read")
    @Operation(operationId = "syncSubmissions", summary = "Các lần nộp thay đổi từ một thời điểm, trừ bản nháp")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedSubmission> syncSubmissions(@BeanParam SyncRequest request) {
        return sync.page(SyncedSubmission.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("participants")
    @ClientScope("participants:read")
    @Operation(
            operationId = "syncParticipants",
            summary = "Đại biểu thay đổi từ một thời điểm, không kèm số điện thoại")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedParticipant> syncParticipants(@BeanParam SyncRequest request) {
        return sync.page(SyncedParticipant.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("units")
    @ClientScope("units:read")
    @Operation(operationId = "syncUnits", summary = "Đơn vị hành chính thay đổi từ một thời điểm")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedUnit> syncUnits(@BeanParam SyncRequest request) {
        return sync.page(SyncedUnit.COLLECTION, request, caller.scope());
    }

    @GET
    @Path("bodies")
    @ClientScope("units:read")
    @Operation(operationId = "syncBodies", summary = "Cơ quan thay đổi từ một thời điểm")
    @APIResponse(responseCode = "200", description = TOLD)
    public SyncPage<SyncedBody> syncBodies(@BeanParam SyncRequest request) {
        return sync.page(SyncedBody.COLLECTION, request, caller.scope());
    }
}
