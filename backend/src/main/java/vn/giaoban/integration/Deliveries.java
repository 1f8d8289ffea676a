package vn.giaoban.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.giaoban.integration.WebhookMessage.Data;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.outbox.Outbox;

/** Writes what is to be told, in the transaction in which it happened, and hands it to the outbox. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Deliveries {

    static final String KIND = "webhook";

    private static final String SUBSCRIBED = """
            SELECT id FROM webhook
            WHERE disabled_at IS NULL AND secret IS NOT NULL AND FIND_IN_SET(:event, events) > 0 AND unit_id = :unit
            """;

    private static final String ANY = """
            SELECT 1 FROM webhook
            WHERE disabled_at IS NULL AND secret IS NOT NULL AND FIND_IN_SET(:event, events) > 0 LIMIT 1
            """;

    private static final String ADD = """
            INSERT IGNORE INTO webhook_delivery
              (id, webhook_id, event, event_key, body, created_at, state, sendings)
            VALUES (:id, :webhook, :event, :key, :body, :now, 'WAITING', 1)
            """;

    private final Session database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Deliveries(Session database, Outbox outbox, ObjectMapper json, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Whether anybody at all wants to hear of such events: most installations have no webhook, and facts are many. */
    boolean isAnybodySubscribed(EventType event) {
        return !database.createNativeQuery(ANY, Integer.class)
                .setParameter("event", event.name())
                .getResultList()
                .isEmpty();
    }

    /**
     * Tells every subscription of the council.
     *
     * @param key makes the event the only one: who says it twice is heard once
     */
    void tell(EventType event, Data data, String key) {
        List<UUID> webhooks = database.createNativeQuery(SUBSCRIBED, UUID.class)
                .setParameter("event", event.name())
                .setParameter("unit", data.councilUnitId())
                .getResultList();
        webhooks.forEach(webhook -> put(webhook, event, data, key));
    }

    /** A message of the test button. @return its id */
    UUID tellTest(Webhook webhook) {
        String key = "test:" + Ids.next();
        return put(webhook.id(), EventType.TEST, new Data(webhook.unitId(), null, null, null), key);
    }

    private UUID put(UUID webhook, EventType event, Data data, String key) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        int added = database.createNativeMutationQuery(ADD)
                .setParameter("id", id)
                .setParameter("webhook", webhook)
                .setParameter("event", event.name())
                .setParameter("key", key)
                .setParameter("body", written(new WebhookMessage(event.code(), now, data)))
                .setParameter("now", now)
                .executeUpdate();
        if (added == 1) {
            send(id, 1);
        }
        return id;
    }

    /** @param sending 1 for the first; the outbox takes each once */
    void send(UUID deliveryId, int sending) {
        outbox.put(KIND, deliveryId + "/" + sending, new Sending(deliveryId, sending));
    }

    /** What the outbox keeps. */
    record Sending(UUID deliveryId, int sending) {}

    private String written(WebhookMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A webhook message could not be written.", impossible);
        }
    }
}
