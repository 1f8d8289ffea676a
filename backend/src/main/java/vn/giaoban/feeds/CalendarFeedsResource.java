package vn.giaoban.feeds;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.TxRetry;

/**
 * The caller's own feeds. Making one takes no Idempotency-Key: its answer holds a secret, which is kept nowhere; who asks
 * twice finds both in the list.
 */
@Path(CalendarFeedsResource.PATH)
@Tag(name = "feeds", description = "Đăng ký lịch (iCalendar) cho điện thoại và chương trình lịch")
@Authenticated
@RunOnVirtualThread
class CalendarFeedsResource {

    static final String PATH = "/api/v1/calendar-feeds";

    private final CurrentCaller caller;
    private final CalendarFeeds feeds;
    private final TxRetry transactions;

    CalendarFeedsResource(CurrentCaller caller, CalendarFeeds feeds, TxRetry transactions) {
        this.caller = caller;
        this.feeds = feeds;
        this.transactions = transactions;
    }

    @GET
    @Transactional
    @Operation(operationId = "listCalendarFeeds", summary = "Các địa chỉ lịch của mình, mới nhất trước")
    @APIResponse(responseCode = "200", description = "Nhiều nhất 20")
    public List<FeedView> listCalendarFeeds() {
        return feeds.of(caller.scope());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Lập địa chỉ lịch",
            description =
                    "Địa chỉ chỉ hiện một lần ở câu trả lời này. Ai có địa chỉ đều đọc được lịch, cho đến khi thu hồi.")
    @APIResponse(
            responseCode = "201",
            description = "Địa chỉ để dán vào chương trình lịch",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MadeFeed.class)))
    @APIResponse(responseCode = "409", description = "TOO_MANY_FEEDS")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public MadeFeed makeCalendarFeed(@NotNull @Valid NewFeed wanted) {
        return transactions.call(() -> feeds.make(wanted, caller.scope()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeCalendarFeed", summary = "Thu hồi địa chỉ lịch")
    @APIResponse(responseCode = "204", description = "Từ nay địa chỉ không đọc được gì")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public void revokeCalendarFeed(@RestPath UUID id) {
        transactions.run(() -> feeds.revoke(id, caller.scope()));
    }
}
