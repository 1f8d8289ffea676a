package vn.giaoban.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the holder of a link may do without being signed in. Nothing is counted or locked here: a token has 256 random
 * bits, and whoever guesses costs one look-up by a key.
 */
@Path("/api/v1/password-link")
@Tag(name = "access")
@PermitAll
@SecurityRequirements
@RunOnVirtualThread
class PasswordLinkResource {

    private final Entrance entrance;

    PasswordLinkResource(Entrance entrance) {
        this.entrance = entrance;
    }

    @POST
    @Operation(operationId = "readPasswordLink", summary = "Xem liên kết đặt mật khẩu dành cho tài khoản nào")
    @APIResponse(responseCode = "200", description = "Tài khoản của liên kết")
    @APIResponse(responseCode = "404", description = "LINK_INVALID: đã dùng, đã thay bằng liên kết khác hoặc hết hạn")
    public LinkedAccount readPasswordLink(@NotNull @Valid LinkToken request) {
        return entrance.linked(request.token());
    }

    @POST
    @Path("password")
    @Operation(
            operationId = "setPasswordByLink",
            summary = "Đặt mật khẩu bằng liên kết",
            description = "Liên kết chỉ dùng được một lần. Mọi phiên đăng nhập của tài khoản kết thúc.")
    @APIResponse(responseCode = "204", description = "Đã đặt mật khẩu; hãy đăng nhập")
    @APIResponse(responseCode = "404", description = "LINK_INVALID")
    @APIResponse(responseCode = "422", description = "PASSWORD_TOO_WEAK")
    public void setPasswordByLink(@NotNull @Valid SetPassword request) {
        entrance.setPassword(request);
    }
}
