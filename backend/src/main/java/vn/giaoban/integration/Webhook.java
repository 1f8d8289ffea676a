package vn.giaoban.integration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.platform.Refusal;

/** Nơi nhận tin: an address that a council's office wants told of some events. Its version counts what people change. */
@Entity
class Webhook {

    enum DisabledWhy {
        BY_PERSON,
        FAILING
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private UUID bodyId;
    private String name;
    private String address;
    private String events;
    private byte @Nullable [] secret;
    private byte @Nullable [] earlierSecret;
    private @Nullable Instant earlierUntil;
    private Instant createdAt;
    private String createdBy;

    @OptimisticLock(excluded = true)
    private @Nullable Instant failingSince;

    private @Nullable Instant disabledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledWhy disabledWhy;

    protected Webhook() {}

    Webhook(UUID id, Scope owner, String name, String address, Collection<EventType> events, Instant now) {
        this.id = id;
        this.unitId = owner.unitId();
        this.bodyId = owner.bodyId();
        this.name = name;
        this.address = address;
        this.events = EventType.toStore(events);
        this.createdAt = now;
        this.createdBy = owner.displayName();
    }

    void change(String newName, String newAddress, Collection<EventType> newEvents) {
        name = newName;
        address = newAddress;
        events = EventType.toStore(newEvents);
    }

    /** The secret before it signs beside the new one for as long as the overlap lasts. */
    void renewSecret(byte[] sealed, Instant now, Duration overlap) {
        boolean overlaps = secret != null && overlap.isPositive();
        earlierSecret = overlaps ? secret : null;
        earlierUntil = overlaps ? now.plus(overlap) : null;
        secret = sealed;
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
        disabledWhy = DisabledWhy.BY_PERSON;
    }

    void enable() {
        disabledAt = null;
        disabledWhy = null;
        failingSince = null;
    }

    void received() {
        failingSince = null;
    }

    /** @return whether this failure switched it off */
    boolean failed(Instant now, Duration patience) {
        if (failingSince == null) {
            failingSince = now;
        }
        if (disabledAt == null && Duration.between(failingSince, now).compareTo(patience) >= 0) {
            disabledAt = now;
            disabledWhy = DisabledWhy.FAILING;
            return true;
        }
        return false;
    }

    /** @throws Refusal WEBHOOK_WITHOUT_SECRET or WEBHOOK_DISABLED */
    void demandActive() {
        if (secret == null) {
            throw new Refusal(
                    IntegrationProblem.WEBHOOK_WITHOUT_SECRET, "Hãy lập khóa ký cho nơi nhận tin này trước khi gửi.");
        }
        if (disabledAt != null) {
            throw new Refusal(
                    IntegrationProblem.WEBHOOK_DISABLED, "Nơi nhận tin này đang tắt. Hãy bật lại trước khi gửi.");
        }
    }

    boolean isActive() {
        return secret != null && disabledAt == null;
    }

    WebhookState state() {
        if (disabledWhy != null) {
            return disabledWhy == DisabledWhy.FAILING ? WebhookState.FAILING : WebhookState.DISABLED;
        }
        return secret == null ? WebhookState.WITHOUT_SECRET : WebhookState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    UUID bodyId() {
        return bodyId;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Set<EventType> events() {
        return EventType.stored(events);
    }

    byte @Nullable [] secret() {
        return secret;
    }

    byte @Nullable [] earlierSecret(Instant now) {
        return earlierUntil != null && now.isBefore(earlierUntil) ? earlierSecret : null;
    }

    @Nullable
    Instant earlierUntil(Instant now) {
        return earlierUntil != null && now.isBefore(earlierUntil) ? earlierUntil : null;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }
}
