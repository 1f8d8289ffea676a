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

/** The log of one obligation. */
@Path("/api/v1/obligations/{id}/log")
@Tag(name = "audit")
@RolesAllowed({"ADMINISTRATOR", "OFFICE", "LEADER", "UNIT"})
@RunOnVirtualThread
class ObligationLogResource {

    private final AuditLog log;
    private final LogReaders readers;

    ObligationLogResource(AuditLog log, LogReaders readers) {
        this.log = log;
        this.readers = readers;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listObligationLog",
            summary = "Nhật ký của một việc được giao",
            description = "Các thao tác trên việc này, mới nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Page<LogEntry> listObligationLog(@RestPath UUID id, @BeanParam PageRequest page) {
        readers.require(LogReaders.OBLIGATION, id);
        return log.ofObject(LogReaders.OBLIGATION, id, page);
    }
}
