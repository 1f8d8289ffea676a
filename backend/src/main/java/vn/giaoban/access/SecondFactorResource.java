package vn.giaoban.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Xác thực hai bước: the code that is asked for beside the password (TOTP, RFC 6238). */
@Path("/api/v1/me/second-factor")
@Tag(name = "access")
@Authenticated
@RunOnVirtualThread
class SecondFactorResource {

    private final CurrentCaller caller;
    private final SecondFactorSetup setup;

    SecondFactorResource(CurrentCaller caller, SecondFactorSetup setup) {
        this.caller = caller;
        this.setup = setup;
    }

    @GET
    @Operation(operationId = "getSecondFactor", summary = "Xác thực hai bước của tài khoản đang đăng nhập")
    @APIResponse(responseCode = "200", description = "Tình trạng và số mã dự phòng còn lại")
    public SecondFactorView getSecondFactor() {
        return setup.view(caller.session());
    }

    @POST
    @Operation(
            operationId = "beginSecondFactor",
            summary = "Bắt đầu bật xác thực hai bước",
            description =
                    "Trả về khóa bí mật để nạp vào ứng dụng xác thực; chưa có hiệu lực trước khi xác nhận bằng mã.")
    @APIResponse(responseCode = "200", description = "Khóa bí mật, chỉ hiện lần này")
    @APIResponse(responseCode = "409", description = "SECOND_FACTOR_ALREADY_ON hoặc SECOND_FACTOR_NOT_OFFERED")
    @APIResponse(responseCode = "422", description = "PASSWORD_WRONG")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public SecondFactorSecret beginSecondFactor(@NotNull @Valid BeginSecondFactor request) {
        return setup.begin(caller.session(), request.password());
    }

    @POST
    @Path("confirm")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Xác nhận bật xác thực hai bước",
            description = "Từ lúc này đăng nhập cần thêm mã; các phiên khác kết thúc.")
    @APIResponse(responseCode = "200", description = "Mười mã dự phòng, chỉ hiện lần này")
    @APIResponse(responseCode = "422", description = "CODE_WRONG")
    public RecoveryCodes confirmSecondFactor(@NotNull @Valid CodeRequest request) {
        return setup.confirm(caller.session(), request.code());
    }

    @POST
    @Path("recovery-codes")
    @Operation(operationId = "renewRecoveryCodes", summary = "Lập mười mã dự phòng mới thay các mã cũ")
    @APIResponse(responseCode = "200", description = "Mười mã dự phòng, chỉ hiện lần này")
    @APIResponse(responseCode = "422", description = "CODE_WRONG")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public RecoveryCodes renewRecoveryCodes(@NotNull @Valid CodeRequest request) {
        return setup.renewRecoveryCodes(caller.session(), request.code());
    }

    @POST
    @Path("remove")
    @Operation(operationId = "removeSecondFactor", summary = "Tắt xác thực hai bước")
    @APIResponse(responseCode = "204", description = "Đã tắt")
    @APIResponse(responseCode = "409", description = "SECOND_FACTOR_DEMANDED")
    @APIResponse(responseCode = "422", description = "CODE_WRONG")
    @APIResponse(responseCode = "423", description = "ACCOUNT_LOCKED, kèm lockedUntil")
    public void removeSecondFactor(@NotNull @Valid CodeRequest request) {
        setup.remove(caller.session(), request.code());
    }
}
