package vn.giaoban.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.units.RegisterFact;

/** The log of the register: who changed which unit or body, and when. */
@Path("/api/v1/units/log")
@Tag(name = "audit")
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class RegisterLogResource {

    private final AuditLog log;

    RegisterLogResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRegisterLog",
            summary = "Nhật ký của danh mục đơn vị",
            description = "Mọi thay đổi của đơn vị và cơ quan, mới nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    public Page<LogEntry> listRegisterLog(@BeanParam PageRequest page) {
        return log.ofWholeChain(RegisterFact.CHAIN, page);
    }
}
