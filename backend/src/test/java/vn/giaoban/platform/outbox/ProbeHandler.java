package vn.giaoban.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A receiver of the tests' own; its messages say by their payload how to behave. */
@ApplicationScoped
class ProbeHandler implements OutboxHandler {

    static final String KIND = "probe";
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final int ATTEMPTS = 3;

    /** The process is killed: nothing after it runs. */
    static final class Killed extends Error {}

    /** @param behaviour OK, FAIL, NEVER, KILL_ONCE, NOTE_FAILS_ONCE */
    record Payload(String behaviour, String text) {}

    record Sent(UUID id, String text, int attempt, boolean inTransaction) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<UUID> delivered = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<UUID, String> givenUp = new ConcurrentHashMap<>();
    private final Semaphore trouble = new Semaphore(0);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Retries retries() {
        return new Retries(ATTEMPTS, FIRST_PAUSE, Duration.ofHours(1));
    }

    @Override
    public int parallel() {
        return 1;
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        Payload payload = message.payload(Payload.class);
        boolean inTransaction = QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
        sent.add(new Sent(message.id(), payload.text(), message.attempt(), inTransaction));
        switch (payload.behaviour()) {
            case "FAIL" -> throw new IllegalStateException("the receiver is down");
            case "NEVER" -> throw new Undeliverable("no such address");
            case "KILL_ONCE" -> {
                if (trouble.tryAcquire()) {
                    throw new Killed();
                }
            }
            default -> {}
        }
    }

    @Override
    public void delivered(OutboxMessage message) {
        if (message.payload(Payload.class).behaviour().equals("NOTE_FAILS_ONCE") && trouble.tryAcquire()) {
            throw new IllegalStateException("the note could not be written");
        }
        delivered.add(message.id());
    }

    @Override
    public void gaveUp(OutboxMessage message, String reason) {
        givenUp.put(message.id(), reason);
    }

    void troubleOnce() {
        trouble.drainPermits();
        trouble.release();
    }

    List<Sent> sentOf(UUID id) {
        return sent.stream().filter(each -> each.id().equals(id)).toList();
    }

    long deliveredOf(UUID id) {
        return delivered.stream().filter(id::equals).count();
    }

    String givenUp(UUID id) {
        return givenUp.get(id);
    }
}
