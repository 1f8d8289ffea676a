package vn.giaoban.integration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Refusal;

/** Tin: one event on its way to one address. Its id is the receiver's webhook-id, the same at every attempt and replay. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    private UUID id;

    private UUID webhookId;

    @Enumerated(EnumType.STRING)
    private EventType event;

    private String eventKey;
    private String body;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int sendings;
    private @Nullable Instant endedAt;

    protected Delivery() {}

    /** The next sending of the same message. @throws Refusal DELIVERY_WAITING */
    int replay() {
        if (state == DeliveryState.WAITING) {
            throw new Refusal(
                    IntegrationProblem.DELIVERY_WAITING, "Tin này còn đang chờ gửi lại tự động, chưa cần gửi lại.");
        }
        state = DeliveryState.WAITING;
        endedAt = null;
        return ++sendings;
    }

    void ended(DeliveryState how, Instant now) {
        state = how;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    EventType event() {
        return event;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    DeliveryState state() {
        return state;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
