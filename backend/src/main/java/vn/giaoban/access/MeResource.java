package vn.giaoban.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.UnitDirectory;

/** What a person sees and changes of their own account. */
@Path("/api/v1/me")
@Tag(name = "access", description = "Đăng nhập, phiên làm việc, mật khẩu")
@Authenticated
@RunOnVirtualThread
class MeResource {

    private final CurrentCaller caller;
    private final Entrance entrance;
    private final Sessions sessions;
    private final UnitDirectory units;
    private final Clock clock;

    MeResource(CurrentCaller caller, Entrance entrance, Sessions sessions, UnitDirectory units, Clock clock) {
        this.caller = caller;
        this.entrance = entrance;
        this.sessions = sessions;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Tài khoản đang đăng nhập")
    @APIResponse(responseCode = "200", description = "Tài khoản, vai trò, cơ quan và quyền")
    public Me getMe() {
        CallerSession session = caller.session();
        return Me.of(session, units, sessions.endOf(session), clock.instant());
    }

    @PUT
    @Path("password")
    @Operation(operationId = "changePassword", summary = "Đổi mật khẩu; các phiên khác kết thúc")
    @APIResponse(responseCode = "204", description = "Đã đổi mật khẩu")
    @APIResponse(responseCode = "422", description = "PASSWORD_WRONG hoặc PASSWORD_TOO_WEAK")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public void changePassword(@NotNull @Valid ChangePassword request) {
        entrance.changePassword(caller.session(), request);
    }

    @GET
    @Path("sessions")
    @Operation(operationId = "listMySessions", summary = "Các thiết bị đang đăng nhập")
    @APIResponse(responseCode = "200", description = "Phiên hoạt động gần nhất đứng đầu")
    public List<SessionView> listMySessions() {
        CallerSession current = caller.session();
        return sessions.of(current.accountId()).stream()
                .map(session -> SessionView.of(session, current.id()))
                .toList();
    }

    @DELETE
    @Path("sessions/{id}")
    @Operation(operationId = "endMySession", summary = "Kết thúc một phiên đăng nhập của mình")
    @APIResponse(responseCode = "204", description = "Phiên đã kết thúc")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public void endMySession(@RestPath UUID id) {
        if (!sessions.end(caller.session().accountId(), id)) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
    }
}
