package vn.giaoban.participants;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.Versions;

/** Who takes part in one plan. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "participants", description = "Thành phần dự, cử người, trả lời, điểm danh")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class PlanParticipantsResource {

    private final CurrentCaller caller;
    private final ParticipantGroups groups;
    private final GroupDrafts drafts;
    private final GroupLists groupLists;
    private final NamingLists namingLists;
    private final ParticipantLists lists;
    private final NameParticipants naming;

    PlanParticipantsResource(
            CurrentCaller caller,
            ParticipantGroups groups,
            GroupDrafts drafts,
            GroupLists groupLists,
            NamingLists namingLists,
            ParticipantLists lists,
            NameParticipants naming) {
        this.caller = caller;
        this.groups = groups;
        this.drafts = drafts;
        this.groupLists = groupLists;
        this.namingLists = namingLists;
        this.lists = lists;
        this.naming = naming;
    }

    @GET
    @Path("participant-groups")
    @Transactional
    @ClientScope("participants:read")
    @Operation(operationId = "listParticipantGroups", summary = "Các nhóm thành phần của kế hoạch")
    @APIResponse(responseCode = "200", description = "Theo thứ tự trong văn bản, kèm số đã cử trong phạm vi được xem")
    public GroupList listParticipantGroups(@RestPath UUID planId) {
        Scope scope = caller.scope();
        drafts.demandVisible(planId, scope);
        return groupLists.ofPlan(planId, scope);
    }

    @POST
    @Path("participant-groups")
    @Idempotent
    @Transactional
    @RolesAllowed("OFFICE")
    @ClientScope("participants:write")
    @Operation(operationId = "createParticipantGroup", summary = "Thêm nhóm thành phần vào dự thảo")
    @APIResponseSchema(value = GroupView.class, responseCode = "201", responseDescription = "Nhóm vừa thêm")
    @APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<GroupView> createParticipantGroup(@RestPath UUID planId, @NotNull @Valid GroupContent content) {
        Scope scope = caller.scope();
        UUID id = drafts.add(planId, content, scope);
        GroupView view = groupLists.of(groups.demand(id), scope);
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/participant-groups/" + id))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @PUT
    @Path("participant-groups/order")
    @Transactional
    @RolesAllowed("OFFICE")
    @ClientScope("participants:write")
    @Operation(operationId = "sortParticipantGroups", summary = "Xếp lại thứ tự các nhóm thành phần của dự thảo")
    @APIResponse(responseCode = "200", description = "Các nhóm theo thứ tự mới")
    @APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public GroupList sortParticipantGroups(@RestPath UUID planId, @NotNull @Valid GroupOrder order) {
        Scope scope = caller.scope();
        drafts.demandDraftHeld(drafts.demandRun(planId, scope));
        drafts.sort(planId, order.order());
        groups.flush();
        return groupLists.ofPlan(planId, scope);
    }

    @GET
    @Path("participant-naming")
    @Transactional
    @ClientScope("participants:read")
    @Operation(operationId = "listNaming", summary = "Tiến độ cử đại biểu của từng cơ quan")
    @APIResponse(responseCode = "200", description = "Cơ quan còn thiếu trước; đơn vị chỉ thấy phần của mình")
    public List<NamingRow> listNaming(@RestPath UUID planId) {
        Scope scope = caller.scope();
        drafts.demandVisible(planId, scope);
        return namingLists.ofPlan(planId, scope);
    }

    @GET
    @Path("participants")
    @Transactional
    @ClientScope("participants:read")
    @Operation(operationId = "listParticipants", summary = "Danh sách đại biểu của kế hoạch")
    @APIResponse(responseCode = "200", description = "Những người mà người gọi được xem")
    public ParticipantPage listParticipants(
            @RestPath UUID planId, @Valid @BeanParam ParticipantFilter filter, @BeanParam PageRequest page) {
        Scope scope = caller.scope();
        drafts.demandVisible(planId, scope);
        return lists.ofPlan(planId, filter, page, scope);
    }

    @POST
    @Path("participants")
    @Idempotent
    @RolesAllowed({"OFFICE", "UNIT"})
    @ClientScope("participants:write")
    @Operation(operationId = "nameParticipant", summary = "Cử một người vào nhóm thành phần")
    @APIResponseSchema(value = ParticipantRow.class, responseCode = "201", responseDescription = "Người vừa cử")
    @APIResponse(responseCode = "403", description = "FORBIDDEN")
    @APIResponse(responseCode = "409", description = "QUOTA_FULL (kèm max, named), NAMING_NOT_OPEN")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED, NOT_A_NAMING_BODY")
    public RestResponse<ParticipantRow> nameParticipant(@RestPath UUID planId, @NotNull @Valid NewParticipant request) {
        Scope scope = caller.scope();
        UUID id = naming.name(planId, request.groupId(), request.bodyId(), request.person(), scope);
        ParticipantRow row = lists.one(id, scope);
        return ResponseBuilder.create(RestResponse.Status.CREATED, row)
                .location(URI.create("/api/v1/participants/" + id))
                .header(HttpHeaders.ETAG, Versions.etag(row.version()))
                .build();
    }
}
