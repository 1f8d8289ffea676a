package vn.giaoban.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** The accounts, for administrators. Each change carries the version that was seen (If-Match). */
@Path(AccountsResource.ACCOUNTS)
@Tag(name = "access")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@RunOnVirtualThread
class AccountsResource {

    static final String ACCOUNTS = "/api/v1/accounts";

    private final Accounts accounts;
    private final Administration administration;
    private final AccountViews views;
    private final TxRetry transactions;

    AccountsResource(Accounts accounts, Administration administration, AccountViews views, TxRetry transactions) {
        this.accounts = accounts;
        this.administration = administration;
        this.views = views;
        this.transactions = transactions;
    }

    @GET
    @Transactional
    @Operation(operationId = "listAccounts", summary = "Các tài khoản, theo thứ tự tên hiển thị")
    @APIResponse(responseCode = "200", description = "Một trang tài khoản")
    public Page<AccountView> listAccounts(@Valid @BeanParam AccountFilter filter, @BeanParam PageRequest page) {
        return views.page(filter, page);
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "openAccount",
            summary = "Lập tài khoản",
            description = "Tài khoản chưa có mật khẩu: lập liên kết đặt mật khẩu rồi chuyển cho người dùng.")
    @APIResponseSchema(value = AccountView.class, responseCode = "201", responseDescription = "Tài khoản vừa lập")
    @APIResponse(responseCode = "409", description = "USERNAME_TAKEN")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED, USERNAME_INVALID hoặc BODY_UNKNOWN")
    public RestResponse<AccountView> openAccount(@NotNull @Valid OpenAccount request) {
        AccountView view = views.demand(administration.open(request));
        return RestResponse.ResponseBuilder.<AccountView>created(URI.create(ACCOUNTS + "/" + view.id()))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getAccount", summary = "Xem một tài khoản")
    @APIResponse(responseCode = "200", description = "Tài khoản; ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<AccountView> getAccount(@RestPath UUID id) {
        return shown(views.demand(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeAccount",
            summary = "Sửa tài khoản",
            description = "Đổi vai trò hoặc cơ quan thì mọi phiên đăng nhập của tài khoản kết thúc.")
    @APIResponse(responseCode = "200", description = "Tài khoản sau khi sửa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "LAST_ADMINISTRATOR")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc BODY_UNKNOWN")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AccountView> changeAccount(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeAccount request) {
        return act(id, ifMatch, account -> administration.change(account, request));
    }

    @POST
    @Path("{id}/disable")
    @Operation(
            operationId = "disableAccount",
            summary = "Ngừng sử dụng tài khoản",
            description = "Mọi phiên đăng nhập và liên kết đặt mật khẩu của tài khoản mất hiệu lực.")
    @APIResponse(responseCode = "200", description = "Tài khoản đã ngừng sử dụng")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "LAST_ADMINISTRATOR")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AccountView> disableAccount(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, administration::disable);
    }

    @POST
    @Path("{id}/enable")
    @Operation(operationId = "enableAccount", summary = "Cho dùng lại tài khoản")
    @APIResponse(responseCode = "200", description = "Tài khoản dùng lại được")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AccountView> enableAccount(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, administration::enable);
    }

    @POST
    @Path("{id}/unlock")
    @Operation(operationId = "unlockAccount", summary = "Mở khóa tài khoản bị khóa vì nhập sai nhiều lần")
    @APIResponse(responseCode = "200", description = "Tài khoản đã mở khóa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AccountView> unlockAccount(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, administration::unlock);
    }

    @DELETE
    @Path("{id}/second-factor")
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Bỏ xác thực hai bước của tài khoản",
            description = "Dành cho người mất thiết bị và mã dự phòng. Mọi phiên đăng nhập của tài khoản kết thúc.")
    @APIResponse(responseCode = "200", description = "Tài khoản đăng nhập bằng mật khẩu cho đến khi bật lại")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<AccountView> resetSecondFactor(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, administration::resetSecondFactor);
    }

    @POST
    @Path("{id}/password-link")
    @Operation(
            operationId = "makePasswordLink",
            summary = "Lập liên kết đặt mật khẩu, dùng một lần",
            description = "Mã chỉ hiện một lần ở câu trả lời này; liên kết lập trước đó mất hiệu lực. Mật khẩu hiện tại"
                    + " vẫn dùng được cho đến khi liên kết được dùng.")
    @APIResponse(responseCode = "200", description = "Liên kết để chuyển cho người dùng")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ACCOUNT_DISABLED")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public PasswordLink makePasswordLink(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return transactions.call(() -> administration.link(accounts.demand(id, ifMatch)));
    }

    private RestResponse<AccountView> act(UUID id, String ifMatch, Consumer<Account> verb) {
        return transactions.call(() -> {
            verb.accept(accounts.demand(id, ifMatch));
            return shown(views.demand(id));
        });
    }

    private static RestResponse<AccountView> shown(AccountView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }
}
