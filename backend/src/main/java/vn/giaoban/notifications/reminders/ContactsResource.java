package vn.giaoban.notifications.reminders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.access.Role;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Where bodies are written to. An office keeps the addresses of the bodies whose matters it sees, and of no others. */
@Path("/api/v1/bodies/{bodyId}/contact")
@Tag(name = "notifications")
@RolesAllowed({"ADMINISTRATOR", "OFFICE"})
@RunOnVirtualThread
@APIResponse(responseCode = "404", description = "NOT_FOUND")
class ContactsResource {

    private final CurrentCaller caller;
    private final UnitDirectory units;
    private final EntityManager entities;
    private final Event<Fact> facts;
    private final Clock clock;

    ContactsResource(
            CurrentCaller caller, UnitDirectory units, EntityManager entities, Event<Fact> facts, Clock clock) {
        this.caller = caller;
        this.units = units;
        this.entities = entities;
        this.facts = facts;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getBodyContact", summary = "Địa chỉ thư công vụ của một cơ quan")
    @APIResponse(responseCode = "200", description = "Địa chỉ; ETag là phiên bản")
    public RestResponse<ContactView> getBodyContact(@RestPath UUID bodyId) {
        demand(bodyId);
        return answered(contact(bodyId));
    }

    @PUT
    @Transactional
    @Operation(operationId = "changeBodyContact", summary = "Đặt hoặc bỏ địa chỉ thư công vụ của một cơ quan")
    @APIResponse(responseCode = "200", description = "Địa chỉ sau khi sửa")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ContactView> changeBodyContact(
            @RestPath UUID bodyId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeContact request) {
        BodyRef body = demand(bodyId);
        BodyContact contact = contact(bodyId);
        Versions.require(ifMatch, contact.version());
        contact.change(request.email(), caller.scope().displayName(), clock.instant());
        entities.persist(contact);
        entities.flush();
        facts.fire(new ContactFact(bodyId, body.name()));
        return answered(contact);
    }

    private BodyContact contact(UUID bodyId) {
        BodyContact contact = entities.find(BodyContact.class, bodyId);
        return contact == null ? new BodyContact(bodyId) : contact;
    }

    private static RestResponse<ContactView> answered(BodyContact contact) {
        return RestResponse.ResponseBuilder.ok(new ContactView(contact.email(), contact.version()))
                .header(HttpHeaders.ETAG, Versions.etag(contact.version()))
                .build();
    }

    private BodyRef demand(UUID bodyId) {
        Scope scope = caller.scope();
        return units.body(bodyId)
                .filter(body -> scope.is(Role.ADMINISTRATOR)
                        || body.unitId().equals(scope.unitId())
                        || units.covers(scope.bodyId(), bodyId))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy cơ quan này."));
    }
}
