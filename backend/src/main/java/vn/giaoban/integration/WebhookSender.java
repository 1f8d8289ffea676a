package vn.giaoban.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.secrets.SecretBox;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.outbox.OutboxHandler;
import vn.giaoban.platform.outbox.OutboxMessage;
import vn.giaoban.platform.outbox.Retries;
import vn.giaoban.platform.outbox.Undeliverable;

/** Sends what the outbox hands over, and writes the log of it. */
@ApplicationScoped
class WebhookSender implements OutboxHandler {

    private static final String NOTE = """
            INSERT INTO webhook_attempt (id, delivery_id, at, millis, status, failure)
            VALUES (:id, :delivery, :at, :millis, :status, :failure)
            """;

    private final Session database;
    private final Courier courier;
    private final SecretBox box;
    private final IntegrationConfig config;
    private final TxRetry transactions;
    private final Event<Fact> facts;
    private final Clock clock;

    WebhookSender(
            Session database,
            Courier courier,
            SecretBox box,
            IntegrationConfig config,
            TxRetry transactions,
            Event<Fact> facts,
            Clock clock) {
        this.database = database;
        this.courier = courier;
        this.box = box;
        this.config = config;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Deliveries.KIND;
    }

    @Override
    public Retries retries() {
        return new Retries(config.attempts(), config.firstPause(), config.longestPause());
    }

    /** @param headers with the signatures, made for this very attempt */
    private record Letter(String address, Map<String, String> headers, String body) {}

    @Override
    public void deliver(OutboxMessage message) throws Undeliverable, NotReceived, InterruptedException {
        UUID id = sendingOf(message).deliveryId();
        Letter letter = transactions
                .call(() -> letter(id))
                .orElseThrow(() -> new Undeliverable("The webhook is gone or switched off."));
        long began = System.nanoTime();
        Courier.Outcome outcome = courier.carry(letter.address(), letter.headers(), letter.body());
        long millis = (System.nanoTime() - began) / 1_000_000;
        switch (outcome) {
            case Courier.Outcome.Received(int status) -> transactions.run(() -> note(id, millis, status, null));
            case Courier.Outcome.Failed(AttemptFailure why, int status) -> {
                boolean stopped = transactions.call(() -> failed(id, millis, status == 0 ? null : status, why));
                if (stopped) {
                    throw new Undeliverable(
                            "Nothing was received for " + config.disableAfter().toDays() + " days.");
                }
                throw new NotReceived(why, status);
            }
        }
    }

    /** Empty when there is nothing to be sent to any more. */
    private Optional<Letter> letter(UUID deliveryId) {
        Delivery delivery = database.find(Delivery.class, deliveryId);
        Webhook webhook = delivery == null ? null : database.find(Webhook.class, delivery.webhookId());
        if (webhook == null || !webhook.isActive()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long seconds = now.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "GiaoBan-Webhooks/1");
        headers.put("webhook-id", deliveryId.toString());
        headers.put("webhook-timestamp", Long.toString(seconds));
        String signature = opened(webhook, webhook.secret()).signature(deliveryId, seconds, delivery.body());
        byte[] earlier = webhook.earlierSecret(now);
        headers.put(
                "webhook-signature",
                earlier == null
                        ? signature
                        : signature + " " + opened(webhook, earlier).signature(deliveryId, seconds, delivery.body()));
        return Optional.of(new Letter(webhook.address(), headers, delivery.body()));
    }

    private WebhookSecret opened(Webhook webhook, byte[] sealed) {
        return new WebhookSecret(box.open(sealed, webhook.id()));
    }

    /** @return whether this failure switched the webhook off */
    private boolean failed(UUID deliveryId, long millis, @Nullable Integer status, AttemptFailure why) {
        note(deliveryId, millis, status, why);
        Webhook webhook = held(deliveryId);
        if (webhook == null || !webhook.failed(clock.instant(), config.disableAfter())) {
            return false;
        }
        facts.fire(WebhookFact.of(WebhookFact.Happening.WEBHOOK_STOPPED, webhook));
        return true;
    }

    private void note(UUID deliveryId, long millis, @Nullable Integer status, @Nullable AttemptFailure why) {
        database.createNativeMutationQuery(NOTE)
                .setParameter("id", Ids.next())
                .setParameter("delivery", deliveryId)
                .setParameter("at", clock.instant())
                .setParameter("millis", millis)
                .setParameter("status", status, Integer.class)
                .setParameter("failure", why == null ? null : why.name(), String.class)
                .executeUpdate();
    }

    @Override
    public void delivered(OutboxMessage message) {
        end(message, DeliveryState.DELIVERED);
        Webhook webhook = held(sendingOf(message).deliveryId());
        if (webhook != null) {
            webhook.received();
        }
    }

    @Override
    public void gaveUp(OutboxMessage message, String reason) {
        end(message, DeliveryState.FAILED);
    }

    private void end(OutboxMessage message, DeliveryState how) {
        Delivery delivery =
                database.find(Delivery.class, sendingOf(message).deliveryId(), LockModeType.PESSIMISTIC_WRITE);
        if (delivery != null) {
            delivery.ended(how, clock.instant());
        }
    }

    private @Nullable Webhook held(UUID deliveryId) {
        Delivery delivery = database.find(Delivery.class, deliveryId);
        return delivery == null
                ? null
                : database.find(Webhook.class, delivery.webhookId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Deliveries.Sending sendingOf(OutboxMessage message) {
        return message.payload(Deliveries.Sending.class);
    }

    /** The receiver did not take it; the outbox tries again. Its words go to the outbox, so they name nobody. */
    static final class NotReceived extends Exception {

        NotReceived(AttemptFailure why, int status) {
            super(status == 0 ? why.name() : why.name() + " " + status);
        }
    }
}
