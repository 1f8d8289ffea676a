package vn.giaoban.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.oidc.Issuer;
import vn.giaoban.access.oidc.OidcConfig;
import vn.giaoban.units.UnitDirectory;

/** Signing in and out. */
@Path("/api/v1")
@Tag(name = "access")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SessionResource {

    private final Entrance entrance;
    private final Sessions sessions;
    private final CurrentCaller caller;
    private final UnitDirectory units;
    private final OidcConfig oidc;
    private final Issuer issuer;
    private final Clock clock;

    SessionResource(
            Entrance entrance,
            Sessions sessions,
            CurrentCaller caller,
            UnitDirectory units,
            OidcConfig oidc,
            Issuer issuer,
            Clock clock) {
        this.entrance = entrance;
        this.sessions = sessions;
        this.caller = caller;
        this.units = units;
        this.oidc = oidc;
        this.issuer = issuer;
        this.clock = clock;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getSignInOptions", summary = "Các cách đăng nhập ngoài mật khẩu")
    @APIResponse(responseCode = "200", description = "Nơi đăng nhập một lần, nếu có cấu hình")
    @APIResponse(responseCode = "406", description = "NOT_ACCEPTABLE")
    public SignInOptions getSignInOptions() {
        return new SignInOptions(
                oidc.enabled() ? new SignInOptions.IssuerOption(oidc.name(), OidcResource.OIDC + "/sign-in") : null);
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
    @APIResponseSchema(
            value = SignedOut.class,
            responseCode = "200",
            responseDescription = "Đã đăng xuất; phiên do nơi đăng nhập một lần mở, hãy sang đó đăng xuất tiếp")
    @APIResponse(responseCode = "204", description = "Đã đăng xuất")
    public RestResponse<SignedOut> signOut(@Context HttpServerRequest http) {
        Optional<URI> onward = signOutAtIssuer();
        sessions.end(caller.session().accountId(), caller.session().id());
        return goodbye(onward, http);
    }

    @POST
    @Path("sign-out-everywhere")
    @Authenticated
    @Operation(operationId = "signOutEverywhere", summary = "Đăng xuất trên mọi thiết bị")
    @APIResponseSchema(
            value = SignedOut.class,
            responseCode = "200",
            responseDescription = "Đã đăng xuất ở mọi nơi; hãy sang nơi đăng nhập một lần đăng xuất tiếp")
    @APIResponse(responseCode = "204", description = "Đã đăng xuất ở mọi nơi")
    public RestResponse<SignedOut> signOutEverywhere(@Context HttpServerRequest http) {
        Optional<URI> onward = signOutAtIssuer();
        entrance.signOutEverywhere(caller.session());
        return goodbye(onward, http);
    }

    /** Empty for sessions that a password opened. */
    private Optional<URI> signOutAtIssuer() {
        return oidc.enabled() && caller.session().fromIssuer()
                ? sessions.idTokenOf(caller.session().id()).flatMap(issuer::signOutAddress)
                : Optional.empty();
    }

    private static RestResponse<SignedOut> goodbye(Optional<URI> onward, HttpServerRequest http) {
        RestResponse.ResponseBuilder<SignedOut> answer = onward.map(
                        address -> RestResponse.ResponseBuilder.ok(new SignedOut(address.toString())))
                .orElseGet(RestResponse.ResponseBuilder::noContent);
        return answer.cookie(SessionCookie.cleared(http.isSSL())).build();
    }
}
