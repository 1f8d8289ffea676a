package vn.giaoban.access.clients;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/** The clients of the API, for the office of the body they act for and for administrators. No client looks after clients. */
@Path(ApiClientsResource.CLIENTS)
@Tag(name = "clients", description = "Ứng dụng kết nối: khóa truy cập, phạm vi, giới hạn, lượt dùng")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "OFFICE"})
@RunOnVirtualThread
class ApiClientsResource {

    static final String CLIENTS = "/api/v1/api-clients";

    private final CurrentCaller caller;
    private final ApiClients clients;
    private final ClientDesk desk;
    private final ClientViews views;
    private final UsageRecords usage;
    private final TxRetry transactions;

    ApiClientsResource(
            CurrentCaller caller,
            ApiClients clients,
            ClientDesk desk,
            ClientViews views,
            UsageRecords usage,
            TxRetry transactions) {
        this.caller = caller;
        this.clients = clients;
        this.desk = desk;
        this.views = views;
        this.usage = usage;
        this.transactions = transactions;
    }

    @GET
    @Transactional
    @Operation(operationId = "listApiClients", summary = "Các ứng dụng kết nối, theo thứ tự tên")
    @APIResponse(responseCode = "200", description = "Một trang ứng dụng")
    public Page<ApiClientView> listApiClients(
            @Parameter(description = "Tìm theo tên, không cần dấu") @RestQuery String q, @BeanParam PageRequest page) {
        return views.page(caller.scope(), q, page);
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerApiClient",
            summary = "Lập ứng dụng kết nối",
            description = "Ứng dụng chưa có khóa: gọi tiếp POST …/keys. Ứng dụng lấy mã truy cập ở nơi đăng nhập một"
                    + " lần (issuerClientId) thì không cần khóa.")
    @APIResponseSchema(value = ApiClientView.class, responseCode = "201", responseDescription = "Ứng dụng vừa lập")
    @APIResponse(responseCode = "409", description = "ISSUER_NOT_CONFIGURED hoặc CLIENT_NAME_AT_ISSUER_TAKEN")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, CLIENT_ROLE_NOT_ALLOWED, CLIENT_SCOPE_BEYOND_ROLE, CLIENT_BODY_NOT_OWN"
                    + " hoặc CLIENT_LIMIT_TOO_HIGH")
    public RestResponse<ApiClientView> registerApiClient(@NotNull @Valid NewApiClient request) {
        ApiClientView view = views.demand(desk.register(request, caller.scope()), caller.scope());
        return RestResponse.ResponseBuilder.<ApiClientView>created(URI.create(CLIENTS + "/" + view.id()))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getApiClient", summary = "Xem một ứng dụng kết nối")
    @APIResponse(responseCode = "200", description = "Ứng dụng; ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<ApiClientView> getApiClient(@RestPath UUID id) {
        return shown(views.demand(id, caller.scope()));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeApiClient",
            summary = "Sửa tên, phạm vi, giới hạn của ứng dụng",
            description = "Có hiệu lực ngay với khóa đang dùng. Cơ quan và vai trò không đổi được.")
    @APIResponse(responseCode = "200", description = "Ứng dụng sau khi sửa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CLIENT_REVOKED")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, CLIENT_SCOPE_BEYOND_ROLE hoặc CLIENT_LIMIT_TOO_HIGH")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ApiClientView> changeApiClient(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeApiClient request) {
        return transactions.call(() -> {
            desk.change(clients.demand(id, caller.scope(), ifMatch), request, caller.scope());
            return shown(views.demand(id, caller.scope()));
        });
    }

    /** Not {@code @Idempotent}: the answer would be kept with the key in it. */
    @POST
    @Path("{id}/keys")
    @Operation(
            operationId = "makeApiKey",
            summary = "Lập khóa truy cập, lần đầu hoặc để thay khóa cũ",
            description = "Khóa chỉ hiện một lần ở câu trả lời này. Các khóa trước dùng thêm được overlapHours giờ rồi"
                    + " hết hiệu lực.")
    @APIResponseSchema(value = MadeApiKey.class, responseCode = "201", responseDescription = "Khóa vừa lập")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "CLIENT_REVOKED hoặc CLIENT_HAS_NO_KEYS")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc KEY_LIFE_INVALID")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<MadeApiKey> makeApiKey(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MakeApiKey request) {
        MadeApiKey key = transactions.call(() -> desk.makeKey(clients.demand(id, caller.scope(), ifMatch), request));
        return RestResponse.status(RestResponse.Status.CREATED, key);
    }

    @POST
    @Path("{id}/revoke")
    @Operation(
            operationId = "revokeApiClient",
            summary = "Thu hồi ứng dụng",
            description = "Mọi khóa và mã truy cập của ứng dụng mất hiệu lực ngay và không dùng lại được.")
    @APIResponse(responseCode = "200", description = "Ứng dụng đã thu hồi")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<ApiClientView> revokeApiClient(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return transactions.call(() -> {
            desk.revoke(clients.demand(id, caller.scope(), ifMatch));
            return shown(views.demand(id, caller.scope()));
        });
    }

    @GET
    @Path("{id}/usage")
    @Transactional
    @Operation(
            operationId = "getApiClientUsage",
            summary = "Lượt dùng theo ngày, ngày mới nhất đứng đầu",
            description = "Số liệu chậm vài giây; ngày không gọi lần nào thì không có dòng.")
    @APIResponse(responseCode = "200", description = "Các ngày có gọi")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public List<ClientUsageDay> getApiClientUsage(
            @RestPath UUID id,
            @Parameter(description = "Số ngày, kể cả hôm nay")
                    @RestQuery
                    @DefaultValue("30")
                    @Min(value = 1, message = "Ít nhất 1 ngày.")
                    @Max(value = 366, message = "Nhiều nhất 366 ngày.")
                    int days) {
        return usage.of(views.demand(id, caller.scope()).id(), days);
    }

    private static RestResponse<ApiClientView> shown(ApiClientView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }
}
