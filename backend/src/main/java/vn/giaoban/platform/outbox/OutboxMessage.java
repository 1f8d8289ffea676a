package vn.giaoban.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;

/**
 * One message on its way.
 *
 * @param id the same at every attempt; what receivers know it by
 * @param kind which handler takes it
 * @param key what made it the only one of its kind
 * @param payload JSON
 * @param attempt 1 at the first
 */
public record OutboxMessage(UUID id, String kind, String key, String payload, int attempt) {

    /** How payloads are written and read: a field that is no longer known is passed over. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IllegalStateException when the payload is no such thing: a release wrote what this one cannot read */
    public <T> T payload(Class<T> type) {
        try {
            return JSON.readValue(payload, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The payload of message " + id + " is no " + type.getSimpleName() + ".");
        }
    }
}
