package vn.giaoban.notifications.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.Refusal;

/** What would have been sent: only where mail goes onto a page. */
@Path("/api/v1/mailbox")
@Tag(name = "notifications")
@RolesAllowed({"ADMINISTRATOR", "OFFICE"})
@RunOnVirtualThread
class MailboxResource {

    private final CurrentCaller caller;
    private final Mails mails;
    private final MailConfig config;

    MailboxResource(CurrentCaller caller, Mails mails, MailConfig config) {
        this.caller = caller;
        this.mails = mails;
        this.config = config;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMailbox", summary = "Hộp thư mẫu: thư mà bản chạy thử đáng lẽ đã gửi đi")
    @APIResponse(responseCode = "200", description = "Một trang thư, mới nhất trước")
    @APIResponse(responseCode = "404", description = "MAILBOX_OFF")
    public Page<MailView> listMailbox(@BeanParam PageRequest page) {
        if (config.mode() != MailMode.MAILBOX) {
            throw new Refusal(MailProblem.MAILBOX_OFF, "Chỉ bản chạy thử mới có hộp thư mẫu.");
        }
        return mails.page(page, caller.scope());
    }
}
