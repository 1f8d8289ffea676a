package vn.giaoban.calendar.holidays;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** Ngày nghỉ và ngày làm bù của một năm; they hold for all councils, so only the administrator of the system changes them. */
@Path("/api/v1/holidays/{year}")
@Tag(name = "calendar")
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class HolidaysResource {

    private final HolidayDesk desk;
    private final WorkingDayCalendar calendar;
    private final TxRetry transactions;

    HolidaysResource(HolidayDesk desk, WorkingDayCalendar calendar, TxRetry transactions) {
        this.desk = desk;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    @GET
    @Transactional
    @Operation(operationId = "getHolidays", summary = "Ngày nghỉ và ngày làm bù của một năm")
    @APIResponse(responseCode = "200", description = "Các ngày; ETag là phiên bản của cả lịch")
    public RestResponse<HolidayYearView> getHolidays(@RestPath int year) {
        HolidayYearView found = desk.read(year);
        return ResponseBuilder.ok(found)
                .header(HttpHeaders.ETAG, Versions.etag(found.version()))
                .build();
    }

    @PUT
    @Operation(
            operationId = "changeHolidays",
            summary = "Sửa ngày nghỉ, ngày làm bù của một năm, hoặc xem trước",
            description = "Gửi toàn bộ các ngày của năm. Với dryRun=true không ghi gì mà cho biết thời hạn nào sẽ dời"
                    + " (limit, cursor chọn phần danh sách). Khi áp dụng, việc chưa nộp được tính lại thời hạn; việc đã"
                    + " nộp giữ nguyên. Gửi đúng các ngày có sẵn là trở về năm có sẵn.")
    @APIResponse(responseCode = "200", description = "Thay đổi; khi đã áp dụng, ETag là phiên bản mới")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, DAY_OF_OTHER_YEAR, DAY_TWICE, WORKED_DAY_NOT_WEEKEND hoặc"
                    + " HOLIDAYS_UNCHANGED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<HolidayChange> changeHolidays(
            @RestPath int year,
            @RestQuery @DefaultValue("false") @Parameter(description = "Chỉ xem trước, không ghi gì") boolean dryRun,
            @BeanParam PageRequest page,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeHolidays request) {
        HolidayChange change = transactions.call(
                () -> dryRun ? desk.preview(year, ifMatch, request, page) : desk.apply(year, ifMatch, request));
        if (change.applied()) {
            calendar.refresh();
        }
        return ResponseBuilder.ok(change)
                .header(HttpHeaders.ETAG, Versions.etag(change.year().version()))
                .build();
    }
}
