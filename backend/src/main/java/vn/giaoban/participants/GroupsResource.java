package vn.giaoban.participants;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** One group of a draft, rewritten or removed. */
@Path("/api/v1/participant-groups")
@Tag(name = "participants", description = "Thành phần dự, cử người, trả lời, điểm danh")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("OFFICE")
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
@APIResponse(responseCode = "409", description = "PLAN_ALREADY_ISSUED")
@APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
@APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
class GroupsResource {

    private final CurrentCaller caller;
    private final ParticipantGroups groups;
    private final GroupDrafts drafts;
    private final GroupLists lists;

    GroupsResource(CurrentCaller caller, ParticipantGroups groups, GroupDrafts drafts, GroupLists lists) {
        this.caller = caller;
        this.groups = groups;
        this.drafts = drafts;
        this.lists = lists;
    }

    @PUT
    @Path("{id}")
    @Transactional
    @ClientScope("participants:write")
    @Operation(operationId = "updateParticipantGroup", summary = "Sửa nhóm thành phần của dự thảo")
    @APIResponse(responseCode = "200", description = "Nhóm sau khi sửa")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    public RestResponse<GroupView> updateParticipantGroup(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid GroupContent content) {
        Scope scope = caller.scope();
        ParticipantGroup group = demandDraft(id, ifMatch, scope);
        drafts.rewrite(group, content);
        groups.flush();
        GroupView view = lists.of(group, scope);
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @ClientScope("participants:write")
    @Operation(operationId = "deleteParticipantGroup", summary = "Xóa nhóm thành phần của dự thảo")
    @APIResponse(responseCode = "204", description = "Đã xóa")
    public void deleteParticipantGroup(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        drafts.remove(demandDraft(id, ifMatch, caller.scope()));
    }

    private ParticipantGroup demandDraft(UUID id, String ifMatch, Scope scope) {
        ParticipantGroup group = groups.demand(id);
        try {
            drafts.demandDraftHeld(drafts.demandRun(group.planId(), scope));
        } catch (Refusal refusal) {
            throw refusal.problem() == PlatformProblem.NOT_FOUND ? ParticipantGroups.notFound() : refusal;
        }
        Versions.require(ifMatch, group.version());
        return group;
    }
}
