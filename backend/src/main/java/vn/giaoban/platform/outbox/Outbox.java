package vn.giaoban.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.platform.Ids;

/** Where rooms put what is to leave the house. */
@ApplicationScoped
public class Outbox {

    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_KEY = 200;

    private final OutboxTable table;
    private final Clock clock;

    Outbox(OutboxTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Puts a message that may leave at once; see {@link #put(String, String, Object, Instant)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> put(String kind, String key, Object payload) {
        return put(kind, key, payload, clock.instant());
    }

    /**
     * Puts a message in the caller's transaction: it leaves after the commit, or never was.
     *
     * @param key makes it the only one of its kind for as long as it is kept (see {@link OutboxRunner#purge}); whoever
     *     says the same twice is heard once
     * @param payload written as JSON
     * @param due not before
     * @return its id; empty when there is one with this kind and key already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> put(String kind, String key, Object payload, Instant due) {
        if (kind.isBlank() || kind.length() > LONGEST_KIND || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A message needs a kind and a key that fit: " + kind);
        }
        UUID id = Ids.next();
        return table.add(id, kind, key, write(payload), clock.instant(), due) ? Optional.of(id) : Optional.empty();
    }

    private static String write(Object payload) {
        try {
            return OutboxMessage.JSON.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A payload must be writable as JSON.", unwritable);
        }
    }
}
