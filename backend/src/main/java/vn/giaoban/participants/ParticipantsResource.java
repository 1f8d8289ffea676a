package vn.giaoban.participants;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.ClientScope;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Versions;

/** One person on a plan's list, and what the caller's own bodies have to do about people. */
@Path("/api/v1/participants")
@Tag(name = "participants", description = "Thành phần dự, cử người, trả lời, điểm danh")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"OFFICE", "UNIT"})
@RunOnVirtualThread
class ParticipantsResource {

    private final CurrentCaller caller;
    private final NameParticipants naming;
    private final ParticipantLists lists;
    private final NamingLists namingLists;
    private final KnownPeople known;

    ParticipantsResource(
            CurrentCaller caller,
            NameParticipants naming,
            ParticipantLists lists,
            NamingLists namingLists,
            KnownPeople known) {
        this.caller = caller;
        this.naming = naming;
        this.lists = lists;
        this.namingLists = namingLists;
        this.known = known;
    }

    @GET
    @Path("own-naming")
    @Transactional
    @ClientScope("participants:read")
    @Operation(
            operationId = "listOwnNaming",
            summary = "Những việc cử đại biểu của đơn vị, qua mọi kế hoạch còn hiệu lực")
    @APIResponse(responseCode = "200", description = "Gấp trước")
    public List<NamingRow> listOwnNaming() {
        return namingLists.ownOf(caller.scope());
    }

    @GET
    @Path("known-people")
    @Transactional
    @Operation(
            operationId = "findKnownPeople",
            summary = "Những người đơn vị đã cử trước đây, tìm theo tên không cần dấu")
    @APIResponse(responseCode = "200", description = "Không quá 10 người, gần đây trước")
    public List<KnownPerson> findKnownPeople(
            @RestQuery
                    @NotNull(message = "Phải có từ cần tìm.")
                    @Size(max = 100, message = "Không quá 100 ký tự.")
                    @Parameter(description = "Một phần họ tên")
                    String q) {
        return known.like(q, caller.scope());
    }

    @PUT
    @Path("{id}")
    @ClientScope("participants:write")
    @Operation(operationId = "updateParticipant", summary = "Sửa thông tin người được cử")
    @APIResponse(responseCode = "200", description = "Sau khi sửa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NAMING_NOT_OPEN")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ParticipantRow> updateParticipant(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PersonContent person) {
        Scope scope = caller.scope();
        naming.rewrite(id, ifMatch, person, scope);
        return shown(id, scope);
    }

    @DELETE
    @Path("{id}")
    @ClientScope("participants:write")
    @Operation(operationId = "removeParticipant", summary = "Bỏ một người khỏi danh sách; chỗ của người đó lại trống")
    @APIResponse(responseCode = "204", description = "Đã bỏ, cùng người đi thay nếu có")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NAMING_NOT_OPEN")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void removeParticipant(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        naming.remove(id, ifMatch, caller.scope());
    }

    @PUT
    @Path("{id}/reply")
    @ClientScope("participants:write")
    @Operation(operationId = "replyForParticipant", summary = "Ghi trả lời: dự, không dự kèm lý do")
    @APIResponse(responseCode = "200", description = "Sau khi ghi; người đi thay trước đó, nếu có, được bỏ")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "NAMING_NOT_OPEN")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ParticipantRow> replyForParticipant(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ReplyContent reply) {
        Scope scope = caller.scope();
        naming.reply(id, ifMatch, reply, scope);
        return shown(id, scope);
    }

    @POST
    @Path("{id}/substitute")
    @Idempotent
    @ClientScope("participants:write")
    @Operation(operationId = "sendSubstitute", summary = "Cử người đi thay; không tính thêm vào số được mời")
    @APIResponseSchema(value = ParticipantRow.class, responseCode = "201", responseDescription = "Người đi thay")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ALREADY_SUBSTITUTED, NAMING_NOT_OPEN")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ParticipantRow> sendSubstitute(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SubstituteContent content) {
        Scope scope = caller.scope();
        ParticipantRow row = lists.one(naming.substitute(id, ifMatch, content, scope), scope);
        return ResponseBuilder.create(RestResponse.Status.CREATED, row)
                .header(HttpHeaders.ETAG, Versions.etag(row.version()))
                .build();
    }

    private RestResponse<ParticipantRow> shown(UUID id, Scope scope) {
        ParticipantRow row = lists.one(id, scope);
        return ResponseBuilder.ok(row)
                .header(HttpHeaders.ETAG, Versions.etag(row.version()))
                .build();
    }
}
