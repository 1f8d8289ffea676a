package vn.giaoban.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.access.SecretToken;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** What calendar programmes read. They know no session: the secret in the address is all they have. */
@Path(CalendarFeedsResource.PATH + "/{secret}.ics")
@Tag(name = "feeds", description = "Đăng ký lịch (iCalendar) cho điện thoại và chương trình lịch")
@PermitAll
@RunOnVirtualThread
class CalendarFileResource {

    private static final String CALENDAR = "text/calendar";

    private final CalendarFeeds feeds;
    private final FeedCalendars calendars;
    private final TxRetry transactions;

    CalendarFileResource(CalendarFeeds feeds, FeedCalendars calendars, TxRetry transactions) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    @GET
    @Produces(CALENDAR)
    @SecurityRequirements
    @Operation(operationId = "readCalendarFeed", summary = "Lịch ở dạng iCalendar (RFC 5545)")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện và thời hạn mà tài khoản lập địa chỉ được xem lúc này",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Không đổi so với If-None-Match")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response readCalendarFeed(@RestPath String secret, @Context UriInfo address, @Context Request request) {
        String calendar = transactions.call(() -> SecretToken.of(secret)
                .flatMap(feeds::open)
                .map(feed -> calendars.write(feed, address.getBaseUri()))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không có lịch ở địa chỉ này.")));
        EntityTag tag = new EntityTag(ICalendar.digest(calendar));
        Response.ResponseBuilder unchanged = Versions.unchanged(request, tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(calendar.getBytes(StandardCharsets.UTF_8), CALENDAR + ";charset=utf-8")
                        .tag(tag)
                : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"giao-ban-hdnd.ics\"")
                .build();
    }
}
