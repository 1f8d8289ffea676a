package vn.giaoban.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.assignments.ObligationRow;
import vn.giaoban.platform.ClientScope;

/** What concerns the caller, over all plans. */
@Path("/api/v1/overview")
@Tag(name = "overview")
@Authenticated
@RunOnVirtualThread
class OverviewResource {

    private final CurrentCaller caller;
    private final StartPages startPages;
    private final DeadlineCalendars calendars;

    OverviewResource(CurrentCaller caller, StartPages startPages, DeadlineCalendars calendars) {
        this.caller = caller;
        this.startPages = startPages;
        this.calendars = calendars;
    }

    @GET
    @Transactional
    @Operation(operationId = "getStartPage", summary = "Trang đầu: sắp đến hạn, quá hạn, chờ xem, sự kiện sắp tới")
    @APIResponse(responseCode = "200", description = "Mỗi danh sách nhiều nhất 10 mục, gấp nhất trước")
    public StartPage getStartPage() {
        return startPages.read(caller.scope());
    }

    @GET
    @Path("calendar")
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "getCalendar", summary = "Lịch thời hạn và số việc của từng đơn vị theo tuần")
    @APIResponse(responseCode = "200", description = "Mọi ngày trong khoảng, kể cả ngày không có việc")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public DeadlineCalendar getCalendar(@RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        return calendars.between(from, to, caller.scope());
    }

    @GET
    @Path("calendar/{date}")
    @Transactional
    @ClientScope("obligations:read")
    @Operation(operationId = "listDueOn", summary = "Các việc có hạn vào một ngày")
    @APIResponse(responseCode = "200", description = "Nhiều nhất 200 việc")
    public List<ObligationRow> listDueOn(@RestPath LocalDate date) {
        return calendars.dueOn(date, caller.scope());
    }
}
