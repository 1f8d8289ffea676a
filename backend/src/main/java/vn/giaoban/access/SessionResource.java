package vn.giaoban.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.units.UnitDirectory;

/** Signing in and out. */
@Path("/api/v1")
@Tag(name = "access")
@RunOnVirtualThread
class SessionResource {

    private final Entrance entrance;
    private final Sessions sessions;
    private final CurrentCaller caller;
    private final UnitDirectory units;
    private final Clock clock;

    SessionResource(Entrance entrance, Sessions sessions, CurrentCaller caller, UnitDirectory units, Clock clock) {
        this.entrance = entrance;
        this.sessions = sessions;
        this.caller = caller;
        this.units = units;
        this.clock = clock;
    }

    @POST
    @Path("sign-in")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "signIn", summary = "Đăng nhập")
    @APIResponse(responseCode = "200", description = "Đã đăng nhập; phiên nằm trong cookie giaoban_session")
    @APIResponse(
            responseCode = "401",
            description = "WRONG_CREDENTIALS; hoặc SECOND_FACTOR_REQUIRED, kèm pendingToken và expiresAt: gọi tiếp"
                    + " sign-in/second-factor")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public RestResponse<Me> signIn(@NotNull @Valid SignIn request, @Context HttpServerRequest http) {
        return welcome(entrance.signIn(request, Device.readableName(http.getHeader("User-Agent"))), http);
    }

    @POST
    @Path("sign-in/second-factor")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "signInWithCode", summary = "Đăng nhập: bước nhập mã xác thực")
    @APIResponse(responseCode = "200", description = "Đã đăng nhập; phiên nằm trong cookie giaoban_session")
    @APIResponse(responseCode = "401", description = "WRONG_CODE hoặc SIGN_IN_EXPIRED")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public RestResponse<Me> signInWithCode(@NotNull @Valid SignInCode request, @Context HttpServerRequest http) {
        return welcome(entrance.signIn(request), http);
    }

    private RestResponse<Me> welcome(SecretToken token, HttpServerRequest http) {
        SessionCookie.tokenIn(http).ifPresent(sessions::end);
        CallerSession session = sessions.find(token).orElseThrow();
        return RestResponse.ResponseBuilder.ok(Me.of(session, units, sessions.endOf(session), clock.instant()))
                .cookie(SessionCookie.holding(token, http.isSSL()))
                .build();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Operation(operationId = "signOut", summary = "Đăng xuất trên thiết bị này")
    @APIResponse(responseCode = "204", description = "Đã đăng xuất")
    public RestResponse<Void> signOut(@Context HttpServerRequest http) {
        sessions.end(caller.session().accountId(), caller.session().id());
        return goodbye(http);
    }

    @POST
    @Path("sign-out-everywhere")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "Đăng xuất trên mọi thiết bị")
    @APIResponse(responseCode = "204", description = "Đã đăng xuất ở mọi nơi")
    public RestResponse<Void> signOutEverywhere(@Context HttpServerRequest http) {
        entrance.signOutEverywhere(caller.session());
        return goodbye(http);
    }

    private static RestResponse<Void> goodbye(HttpServerRequest http) {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.cleared(http.isSSL()))
                .build();
    }
}
