package vn.giaoban.units.admin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.admin.RegisterDesk.AppliedChange;

/** Changes of units and bodies: every one is looked at before it is done. */
@Path("/api/v1/units/changes")
@Tag(name = "units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(
        responseCode = "422",
        description = "VALIDATION_FAILED, UNIT_NOT_STANDING, DATE_NOT_AFTER_BEGIN, UNIT_ALREADY_ENDED,"
                + " UNIT_CHANGES_LATER, UNIT_HAS_CHILDREN, LEVEL_CHANGES, NOTHING_CHANGES, PARENT_NOT_STANDING,"
                + " PARENT_LEVEL_WRONG, NAME_TAKEN, CODE_TAKEN, MERGE_INTO_ITSELF, MANY_INTO_MANY,"
                + " NO_CHANGE_OF_BORDERS, BODY_NOT_STANDING, BODY_OUTSIDE_UNIT, BODY_NAME_TAKEN hoặc"
                + " ORGAN_CODE_TAKEN")
class RegisterResource {

    private final RegisterDesk desk;

    RegisterResource(RegisterDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("preview")
    @Transactional
    @Operation(
            operationId = "previewUnitChange",
            summary = "Xem trước một thay đổi của danh mục đơn vị, chưa thực hiện gì",
            description = "Cho biết đơn vị, cơ quan nào thay đổi và việc phải làm, tài khoản, kế hoạch nào liên quan.")
    @APIResponse(responseCode = "200", description = "Bản xem trước")
    public ChangePreview previewUnitChange(@NotNull @Valid RegisterChange change) {
        return desk.preview(change.only());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "applyUnitChange",
            summary = "Thực hiện thay đổi đã xem trước",
            description = "If-Match là phiên bản danh mục của bản xem trước.")
    @APIResponse(responseCode = "200", description = "Đã thực hiện")
    @APIResponse(responseCode = "409", description = "PREVIEW_OUTDATED, kèm bản xem trước mới (preview)")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AppliedChange> applyUnitChange(
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ApplyChange request) {
        var applied = desk.apply(request.change().only(), ifMatch, request.token());
        return ResponseBuilder.ok(applied)
                .header(HttpHeaders.ETAG, Versions.etag(applied.version()))
                .build();
    }
}
