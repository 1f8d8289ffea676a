package vn.giaoban.notifications.reminders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.Versions;

/** Whom a plan still waits for, and what they are told. For the council that runs the plan. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "notifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class RemindersResource {

    private final CurrentCaller caller;
    private final ReminderDesk desk;
    private final ReminderPreviews previews;
    private final ReminderLog log;

    RemindersResource(CurrentCaller caller, ReminderDesk desk, ReminderPreviews previews, ReminderLog log) {
        this.caller = caller;
        this.desk = desk;
        this.previews = previews;
        this.log = log;
    }

    @GET
    @Path("reminder-schedule")
    @Transactional
    @RolesAllowed({"OFFICE", "LEADER"})
    @Operation(
            operationId = "getReminderSchedule",
            summary = "Lịch đôn đốc của kế hoạch; chưa đặt thì là lịch thường dùng")
    @APIResponse(responseCode = "200", description = "Lịch đôn đốc; ETag là phiên bản")
    public RestResponse<ScheduleView> getReminderSchedule(@RestPath UUID planId) {
        return answered(desk.schedule(planId, caller.scope()));
    }

    @PUT
    @Path("reminder-schedule")
    @RolesAllowed("OFFICE")
    @Operation(operationId = "changeReminderSchedule", summary = "Đặt, bật hoặc tạm dừng lịch đôn đốc")
    @APIResponse(responseCode = "200", description = "Lịch đôn đốc sau khi sửa")
    @APIResponse(responseCode = "409", description = "LINKS_IMPOSSIBLE")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ScheduleView> changeReminderSchedule(
            @RestPath UUID planId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeSchedule request) {
        return answered(desk.change(planId, ifMatch, request, caller.scope()));
    }

    private static RestResponse<ScheduleView> answered(ScheduleView schedule) {
        return ResponseBuilder.ok(schedule)
                .header(HttpHeaders.ETAG, Versions.etag(schedule.version()))
                .build();
    }

    @POST
    @Path("reminders/preview")
    @Transactional
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "previewReminders",
            summary = "Xem trước: ai sẽ nhận gì, ai không nhận được",
            description = "Chỉ những việc chưa hoàn thành; nơi không nhận được đứng đầu. Không gửi gì.")
    @APIResponse(responseCode = "200", description = "Một trang danh sách, kèm số đếm của cả kế hoạch")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public ReminderPreview previewReminders(
            @RestPath UUID planId, @BeanParam PageRequest page, @NotNull @Valid PreviewReminders request) {
        return previews.of(planId, request, page, caller.scope());
    }

    @POST
    @Path("reminders")
    @Idempotent
    @RolesAllowed("OFFICE")
    @Operation(operationId = "sendReminders", summary = "Đôn đốc ngay những đơn vị chưa hoàn thành")
    @APIResponseSchema(value = SentReminders.class, responseCode = "201", responseDescription = "Đã ghi và đang gửi")
    @APIResponse(
            responseCode = "409",
            description =
                    "PLAN_NOT_IN_FORCE, NOBODY_TO_REMIND, LINKS_IMPOSSIBLE, hoặc RECIPIENTS_UNREACHABLE khi có nơi không nhận được"
                            + " mà chưa xác nhận")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<SentReminders> sendReminders(@RestPath UUID planId, @NotNull @Valid SendByHand request) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, desk.send(planId, request, caller.scope()))
                .location(URI.create("/api/v1/plans/" + planId + "/reminders"))
                .build();
    }

    @GET
    @Path("reminders")
    @Transactional
    @RolesAllowed({"OFFICE", "LEADER"})
    @ClientScope("obligations:read")
    @Operation(operationId = "listReminders", summary = "Nhật ký đôn đốc của kế hoạch, mới nhất trước")
    @APIResponse(
            responseCode = "200",
            description = "Gửi cho ai, lúc nào, kênh nào, kết quả, mã băm nội dung, người gửi")
    public Page<ReminderEntry> listReminders(
            @RestPath UUID planId, @RestQuery UUID obligationId, @BeanParam PageRequest page) {
        desk.demand(planId, caller.scope());
        return log.page(planId, obligationId, page);
    }
}
