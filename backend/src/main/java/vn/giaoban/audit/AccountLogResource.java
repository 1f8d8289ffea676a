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

/** The log of one account: sign-ins, and what administrators did to it. */
@Path("/api/v1/accounts/{id}/log")
@Tag(name = "audit")
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class AccountLogResource {

    private final AuditLog log;
    private final LogReaders readers;

    AccountLogResource(AuditLog log, LogReaders readers) {
        this.log = log;
        this.readers = readers;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAccountLog",
            summary = "Nhật ký của một tài khoản",
            description = "Đăng nhập, đổi mật khẩu và thao tác của người quản trị, mới nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang nhật ký")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Page<LogEntry> listAccountLog(@RestPath UUID id, @BeanParam PageRequest page) {
        readers.require(LogReaders.ACCOUNT, id);
        return log.ofObject(LogReaders.ACCOUNT, id, page);
    }
}
