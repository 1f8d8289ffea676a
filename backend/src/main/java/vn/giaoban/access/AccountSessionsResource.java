package vn.giaoban.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.access.AccountFact.Happening;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** Where an account is signed in, for administrators. */
@Path(AccountsResource.ACCOUNTS + "/{id}/sessions")
@Tag(name = "access")
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class AccountSessionsResource {

    private final Sessions sessions;
    private final AccountViews views;
    private final CurrentCaller caller;
    private final Event<Fact> facts;

    AccountSessionsResource(Sessions sessions, AccountViews views, CurrentCaller caller, Event<Fact> facts) {
        this.sessions = sessions;
        this.views = views;
        this.caller = caller;
        this.facts = facts;
    }

    @GET
    @Transactional
    @Operation(operationId = "listAccountSessions", summary = "Các thiết bị đang đăng nhập bằng một tài khoản")
    @APIResponse(responseCode = "200", description = "Phiên hoạt động gần nhất đứng đầu")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public List<SessionView> listAccountSessions(@RestPath UUID id) {
        views.demand(id);
        UUID current = caller.session().id();
        return sessions.of(id).stream()
                .map(session -> SessionView.of(session, current))
                .toList();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "endAccountSessions", summary = "Kết thúc mọi phiên đăng nhập của một tài khoản")
    @APIResponse(responseCode = "204", description = "Các phiên đã kết thúc")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public void endAccountSessions(@RestPath UUID id) {
        views.demand(id);
        told(id, sessions.endAll(id));
    }

    @DELETE
    @Path("{sessionId}")
    @Transactional
    @Operation(operationId = "endAccountSession", summary = "Kết thúc một phiên đăng nhập của một tài khoản")
    @APIResponse(responseCode = "204", description = "Phiên đã kết thúc")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public void endAccountSession(@RestPath UUID id, @RestPath UUID sessionId) {
        if (!sessions.end(id, sessionId)) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        told(id, 1);
    }

    private void told(UUID accountId, int ended) {
        facts.fire(AccountFact.with(Happening.SESSIONS_ENDED, accountId, Map.of("sessions", ended)));
    }
}
