package vn.giaoban.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** The log of a plan: what was done to it and to those of its obligations that the caller may read. */
@Path("/api/v1/plans/{planId}/log")
@Tag(name = "audit", description = "Nhật ký: ai làm gì, lúc nào")
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER", "UNIT"})
@RunOnVirtualThread
class PlanLogResource {

    private final AuditLog log;
    private final LogReaders readers;

    PlanLogResource(AuditLog log, LogReaders readers) {
        this.log = log;
        this.readers = readers;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPlanLog",
            summary = "Nhật ký của kế hoạch",
            description = "Các thao tác trên kế hoạch và trên những việc mà người gọi được xem, mới nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Page<LogEntry> listPlanLog(@RestPath UUID planId, @BeanParam PageRequest page) {
        readers.require(LogReaders.PLAN, planId);
        return log.ofChain(planId, readers.readable(log.objectsIn(planId)), page);
    }
}
