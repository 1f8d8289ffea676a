package vn.giaoban.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitDirectory;

/** Webhooks of a council, for its office and for administrators. */
@Path(WebhooksResource.WEBHOOKS)
@Tag(name = "webhooks", description = "Nơi nhận tin: báo cho phần mềm khác biết việc vừa xảy ra")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "OFFICE"})
@RunOnVirtualThread
class WebhooksResource {

    static final String WEBHOOKS = "/api/v1/webhooks";

    private final CurrentCaller caller;
    private final Webhooks webhooks;
    private final WebhookDesk desk;
    private final UnitDirectory units;
    private final TxRetry transactions;
    private final Clock clock;

    WebhooksResource(
            CurrentCaller caller,
            Webhooks webhooks,
            WebhookDesk desk,
            UnitDirectory units,
            TxRetry transactions,
            Clock clock) {
        this.caller = caller;
        this.webhooks = webhooks;
        this.desk = desk;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "Các nơi nhận tin, theo thứ tự tên")
    @APIResponse(responseCode = "200", description = "Của cơ quan mình; người quản trị thấy tất cả")
    public List<WebhookView> listWebhooks() {
        List<Webhook> found = webhooks.seenBy(caller.scope());
        Map<UUID, BodyRef> bodies =
                units.bodies(found.stream().map(Webhook::bodyId).toList());
        return found.stream()
                .map(webhook -> WebhookView.of(webhook, bodies.get(webhook.bodyId()), clock.instant()))
                .toList();
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "createWebhook",
            summary = "Lập nơi nhận tin",
            description =
                    "Nơi nhận tin bắt đầu nhận sau khi có khóa ký: gọi tiếp POST …/secret. Tin được gửi bằng POST với"
                            + " nội dung WebhookMessage, ký theo Standard Webhooks (webhook-id, webhook-timestamp,"
                            + " webhook-signature), gửi lại cho đến khi nhận được câu trả lời 2xx; cùng webhook-id là cùng một"
                            + " tin.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "Nơi nhận tin vừa lập")
    @APIResponse(responseCode = "409", description = "WEBHOOK_LIMIT_REACHED hoặc SECRET_KEY_MISSING")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, WEBHOOK_ADDRESS_NOT_ALLOWED hoặc WEBHOOK_EVENT_NOT_ALLOWED")
    public RestResponse<WebhookView> createWebhook(@NotNull @Valid WebhookContent request) {
        WebhookView view = view(desk.create(request, caller.scope()));
        return RestResponse.ResponseBuilder.<WebhookView>created(URI.create(WEBHOOKS + "/" + view.id()))
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getWebhook", summary = "Xem một nơi nhận tin")
    @APIResponse(responseCode = "200", description = "Nơi nhận tin; ETag là phiên bản")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public RestResponse<WebhookView> getWebhook(@RestPath UUID id) {
        return shown(view(webhooks.demand(id, caller.scope())));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeWebhook", summary = "Sửa tên, địa chỉ, loại tin")
    @APIResponse(responseCode = "200", description = "Nơi nhận tin sau khi sửa; tin đang chờ cũng đi tới địa chỉ mới")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(
            responseCode = "422",
            description = "VALIDATION_FAILED, WEBHOOK_ADDRESS_NOT_ALLOWED hoặc WEBHOOK_EVENT_NOT_ALLOWED")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<WebhookView> changeWebhook(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WebhookContent request) {
        return act(id, ifMatch, webhook -> desk.change(webhook, request));
    }

    /** Not {@code @Idempotent}: the answer would be kept with the secret in it. */
    @POST
    @Path("{id}/secret")
    @Operation(
            operationId = "makeWebhookSecret",
            summary = "Lập khóa ký, lần đầu hoặc để thay khóa cũ",
            description =
                    "Khóa chỉ hiện một lần ở câu trả lời này. Trong overlapHours giờ sau đó mỗi tin mang cả hai chữ"
                            + " ký, của khóa mới và khóa cũ.")
    @APIResponseSchema(value = MadeSecret.class, responseCode = "201", responseDescription = "Khóa vừa lập")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "SECRET_KEY_MISSING")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "422", description = "VALIDATION_FAILED hoặc WEBHOOK_OVERLAP_TOO_LONG")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<MadeSecret> makeWebhookSecret(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MakeSecret request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                transactions.call(
                        () -> desk.makeSecret(webhooks.demand(id, caller.scope(), ifMatch), request.overlapHours())));
    }

    @POST
    @Path("{id}/enable")
    @Operation(operationId = "enableWebhook", summary = "Bật lại nơi nhận tin")
    @APIResponse(responseCode = "200", description = "Nơi nhận tin đã bật; việc xảy ra trong lúc tắt không được báo bù")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<WebhookView> enableWebhook(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, desk::enable);
    }

    @POST
    @Path("{id}/disable")
    @Operation(operationId = "disableWebhook", summary = "Tắt nơi nhận tin")
    @APIResponse(responseCode = "200", description = "Nơi nhận tin đã tắt; tin đang chờ không gửi nữa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public RestResponse<WebhookView> disableWebhook(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, desk::disable);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeWebhook", summary = "Xóa nơi nhận tin cùng nhật ký gửi")
    @APIResponse(responseCode = "204", description = "Đã xóa")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "VERSION_CONFLICT")
    @APIResponse(responseCode = "428", description = "PRECONDITION_REQUIRED")
    public void removeWebhook(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        transactions.run(() -> desk.remove(webhooks.demand(id, caller.scope(), ifMatch)));
    }

    private RestResponse<WebhookView> act(UUID id, String ifMatch, Consumer<Webhook> verb) {
        return transactions.call(() -> {
            Webhook webhook = webhooks.demand(id, caller.scope(), ifMatch);
            verb.accept(webhook);
            webhooks.flush();
            return shown(view(webhook));
        });
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, units.body(webhook.bodyId()).orElseThrow(), clock.instant());
    }

    private static RestResponse<WebhookView> shown(WebhookView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .build();
    }
}
