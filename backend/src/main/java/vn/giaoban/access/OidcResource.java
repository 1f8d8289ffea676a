package vn.giaoban.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.oidc.Issuer;
import vn.giaoban.access.oidc.IssuerIdentity;
import vn.giaoban.access.oidc.OidcConfig;
import vn.giaoban.access.oidc.OidcFailure;
import vn.giaoban.access.oidc.OidcRefusal;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/**
 * Signing in at an issuer: out to it and back. A browser walks here, so every answer leads to a page; what went wrong stands
 * there in words, with its code.
 */
@Path(OidcResource.OIDC)
@Tag(name = "access")
@PermitAll
@SecurityRequirements
@RunOnVirtualThread
class OidcResource {

    static final String OIDC = "/api/v1/oidc";

    private static final Logger LOG = Logger.getLogger(OidcResource.class);

    private final OidcConfig config;
    private final Issuer issuer;
    private final OidcSignIns signIns;
    private final OidcEntrance entrance;
    private final SecurityIdentity identity;

    OidcResource(
            OidcConfig config, Issuer issuer, OidcSignIns signIns, OidcEntrance entrance, SecurityIdentity identity) {
        this.config = config;
        this.issuer = issuer;
        this.signIns = signIns;
        this.entrance = entrance;
        this.identity = identity;
    }

    @GET
    @Path("sign-in")
    @Operation(operationId = "signInAtIssuer", summary = "Chuyển sang nơi đăng nhập một lần")
    @APIResponse(responseCode = "303", description = "Đến nơi đăng nhập, hoặc về trang đăng nhập kèm mã lỗi (failure)")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: chưa cấu hình đăng nhập một lần")
    public RestResponse<Void> signInAtIssuer(
            @RestQuery @Parameter(description = "Trang cần về sau khi đăng nhập") @Nullable String returnTo,
            @Context HttpServerRequest http) {
        return walk(http, () -> {
            CallerSession session = identity.getAttribute(SessionIdentities.SESSION);
            OidcSignIns.Departure departure =
                    signIns.depart(ReturnAddress.safe(returnTo), session == null ? null : session.id());
            URI address = issuer.signInAddress(departure.state().secret(), departure.nonce(), departure.codeVerifier());
            return RestResponse.ResponseBuilder.<Void>seeOther(address)
                    .cookie(OidcCookie.holding(departure.browser(), config.pending(), http.isSSL()))
                    .build();
        });
    }

    @GET
    @Path("callback")
    @Operation(operationId = "returnFromIssuer", summary = "Trở về từ nơi đăng nhập một lần")
    @APIResponse(responseCode = "303", description = "Đã đăng nhập, hoặc về trang đăng nhập kèm mã lỗi (failure)")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: chưa cấu hình đăng nhập một lần")
    public RestResponse<Void> returnFromIssuer(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String code,
            @RestQuery @Nullable String error,
            @RestQuery @Nullable String iss,
            @Context HttpServerRequest http) {
        return walk(http, () -> {
            OidcSignIns.Returned departed = departed(state, http);
            refuseFault(error, code, Optional.ofNullable(iss));
            IssuerIdentity who = issuer.redeem(code, departed.nonce(), departed.codeVerifier());
            SecretToken session =
                    entrance.letIn(who, Device.readableName(http.getHeader("User-Agent")), departed.replacedSession());
            return RestResponse.ResponseBuilder.<Void>seeOther(URI.create(departed.returnTo()))
                    .cookie(SessionCookie.holding(session, http.isSSL()), OidcCookie.cleared(http.isSSL()))
                    .build();
        });
    }

    private OidcSignIns.Returned departed(@Nullable String state, HttpServerRequest http) {
        return SecretToken.of(state)
                .flatMap(token -> OidcCookie.tokenIn(http).flatMap(browser -> signIns.arrive(token, browser)))
                .orElseThrow(() -> new OidcRefusal(
                        OidcFailure.OIDC_STATE_UNKNOWN, "No sign-in of this browser is on its way with this state."));
    }

    private void refuseFault(@Nullable String error, @Nullable String code, Optional<String> named) {
        if (!issuer.is(named)) {
            throw new OidcRefusal(OidcFailure.OIDC_ISSUER_ERROR, "Another issuer answered.");
        }
        if (error != null || code == null || code.isBlank()) {
            throw new OidcRefusal(
                    "access_denied".equals(error) ? OidcFailure.OIDC_DENIED : OidcFailure.OIDC_ISSUER_ERROR,
                    "The issuer reports a fault.");
        }
    }

    private RestResponse<Void> walk(HttpServerRequest http, Supplier<RestResponse<Void>> steps) {
        if (!config.enabled()) {
            throw new Refusal(PlatformProblem.NOT_FOUND);
        }
        try {
            return steps.get();
        } catch (OidcRefusal refusal) {
            LOG.infof("A sign-in at the issuer came to nothing (%s): %s", refusal.failure(), refusal.getMessage());
            return RestResponse.ResponseBuilder.<Void>seeOther(URI.create("/sign-in?failure=" + refusal.failure()))
                    .cookie(OidcCookie.cleared(http.isSSL()))
                    .build();
        }
    }
}
