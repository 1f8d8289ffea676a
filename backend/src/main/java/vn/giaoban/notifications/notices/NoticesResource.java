package vn.giaoban.notifications.notices;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** The caller's own notices. */
@Path("/api/v1/notices")
@Tag(name = "notifications", description = "Đôn đốc và thông báo")
@Authenticated
class NoticesResource {

    private final CurrentCaller caller;
    private final Notices notices;
    private final NoticeStreams streams;

    NoticesResource(CurrentCaller caller, Notices notices, NoticeStreams streams) {
        this.caller = caller;
        this.notices = notices;
        this.streams = streams;
    }

    @GET
    @RunOnVirtualThread
    @Transactional
    @Operation(operationId = "listNotices", summary = "Thông báo gửi cho tôi, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Một trang thông báo")
    public Page<NoticeView> listNotices(@BeanParam PageRequest page) {
        return notices.page(page, caller.scope());
    }

    @GET
    @Path("unread")
    @RunOnVirtualThread
    @Operation(operationId = "countUnreadNotices", summary = "Số thông báo chưa đọc")
    @APIResponse(responseCode = "200", description = "Số thông báo chưa đọc")
    public UnreadNotices countUnreadNotices() {
        Scope reader = caller.scope();
        return new UnreadNotices(notices.unread(Set.of(reader.accountId())).get(reader.accountId()));
    }

    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "streamUnreadNotices",
            summary = "Luồng sự kiện: số thông báo chưa đọc, mỗi khi thay đổi",
            description = "Server-sent events; mỗi sự kiện là một đối tượng JSON {count}. Luồng kết thúc sau vài phút,"
                    + " trình duyệt tự mở lại. Không mở được luồng thì hỏi GET /notices/unread.")
    @APIResponse(
            responseCode = "200",
            description = "Luồng sự kiện",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = UnreadNotices.class)))
    public Multi<UnreadNotices> streamUnreadNotices() {
        return streams.of(caller.scope().accountId());
    }

    @POST
    @Path("{id}/read")
    @RunOnVirtualThread
    @Operation(operationId = "readNotice", summary = "Đánh dấu một thông báo đã đọc")
    @APIResponse(responseCode = "204", description = "Đã đánh dấu")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public void readNotice(@RestPath UUID id) {
        notices.read(id, caller.scope());
    }

    @POST
    @Path("read")
    @RunOnVirtualThread
    @Operation(operationId = "readAllNotices", summary = "Đánh dấu mọi thông báo của tôi đã đọc")
    @APIResponse(responseCode = "204", description = "Đã đánh dấu")
    public void readAllNotices() {
        notices.readAll(caller.scope());
    }
}
