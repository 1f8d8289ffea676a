package vn.giaoban.sync;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;

/** What happened, for systems that keep in step by asking. */
@Path("/api/v1/events")
@Tag(name = "sync", description = "Đồng bộ với hệ thống khác: luồng sự kiện, thay đổi từ một thời điểm, xuất hàng loạt")
@Authenticated
@RunOnVirtualThread
class EventsResource {

    private final CurrentCaller caller;
    private final FeedNumbers numbers;
    private final EventFeed feed;
    private final TxRetry transactions;

    EventsResource(CurrentCaller caller, FeedNumbers numbers, EventFeed feed, TxRetry transactions) {
        this.caller = caller;
        this.numbers = numbers;
        this.feed = feed;
        this.transactions = transactions;
    }

    @GET
    @ClientScope("sync:read")
    @Operation(
            operationId = "listEvents",
            summary = "Sự kiện sau một vị trí, cũ nhất trước",
            description = "Chỉ những sự kiện mà người gọi được xem. Thứ tự không đổi và không có sự kiện nào xuất hiện"
                    + " trước vị trí đã đọc.")
    @APIResponse(responseCode = "200", description = "Một phần của luồng, kèm vị trí để đọc tiếp")
    public EventPage listEvents(
            @QueryParam("after")
                    @Parameter(description = "nextCursor của lần đọc trước; bỏ trống để đọc từ đầu")
                    @Nullable
                    String after,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            description = "Số sự kiện tối đa",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    int limit) {
        var position =
                Optional.ofNullable(after).filter(text -> !text.isBlank()).map(Cursor::decode);
        int most = PageRequest.first(limit).limit();
        var scope = caller.scope();
        numbers.giveAll();
        return transactions.call(
                () -> feed.read(position.map(key -> key.number(0)).orElse(0L), most, scope));
    }
}
