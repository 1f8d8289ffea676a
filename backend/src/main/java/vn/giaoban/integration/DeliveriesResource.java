package vn.giaoban.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.giaoban.access.CurrentCaller;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;

/** The log of what a webhook was sent, and sending it again. */
@Path(WebhooksResource.WEBHOOKS + "/{id}")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ADMINISTRATOR", "OFFICE"})
@RunOnVirtualThread
class DeliveriesResource {

    private final CurrentCaller caller;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryLog log;

    DeliveriesResource(CurrentCaller caller, Webhooks webhooks, Deliveries deliveries, DeliveryLog log) {
        this.caller = caller;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.log = log;
    }

    @GET
    @Path("deliveries")
    @Transactional
    @Operation(operationId = "listDeliveries", summary = "Nhật ký gửi tin, tin mới nhất đứng đầu")
    @APIResponse(responseCode = "200", description = "Một trang tin")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Page<DeliveryView> listDeliveries(
            @RestPath UUID id, @RestQuery DeliveryState state, @BeanParam PageRequest page) {
        return log.page(webhooks.demand(id, caller.scope()).id(), state, page);
    }

    @GET
    @Path("deliveries/{deliveryId}")
    @Transactional
    @Operation(operationId = "getDelivery", summary = "Xem một tin: nội dung và các lần gửi")
    @APIResponse(responseCode = "200", description = "Tin")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public DeliveryDetail getDelivery(@RestPath UUID id, @RestPath UUID deliveryId) {
        return log.detail(webhooks.demandDelivery(webhooks.demand(id, caller.scope()), deliveryId, LockModeType.NONE));
    }

    @POST
    @Path("deliveries/{deliveryId}/replay")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "replayDelivery",
            summary = "Gửi lại một tin",
            description = "Cùng nội dung, cùng webhook-id, thời điểm và chữ ký mới.")
    @APIResponse(responseCode = "200", description = "Tin chờ gửi lại")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "DELIVERY_WAITING, WEBHOOK_DISABLED hoặc WEBHOOK_WITHOUT_SECRET")
    public DeliveryDetail replayDelivery(@RestPath UUID id, @RestPath UUID deliveryId) {
        Webhook webhook = webhooks.demand(id, caller.scope());
        Delivery delivery = webhooks.demandDelivery(webhook, deliveryId, LockModeType.PESSIMISTIC_WRITE);
        webhook.demandActive();
        deliveries.send(delivery.id(), delivery.replay());
        return log.detail(delivery);
    }

    @POST
    @Path("test")
    @Idempotent
    @Transactional
    @Operation(operationId = "testWebhook", summary = "Gửi tin thử")
    @APIResponseSchema(value = DeliveryDetail.class, responseCode = "201", responseDescription = "Tin thử chờ gửi")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "WEBHOOK_DISABLED hoặc WEBHOOK_WITHOUT_SECRET")
    public RestResponse<DeliveryDetail> testWebhook(@RestPath UUID id) {
        Webhook webhook = webhooks.demand(id, caller.scope());
        webhook.demandActive();
        UUID delivery = deliveries.tellTest(webhook);
        return RestResponse.status(
                RestResponse.Status.CREATED, log.detail(webhooks.demandDelivery(webhook, delivery, LockModeType.NONE)));
    }
}
