package vn.giaoban.notifications.notices;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Everybody who listens in this process. One statement for all of them every few seconds finds what other processes
 * wrote too, and the number alone travels: who wants to know more reads the list.
 */
@ApplicationScoped
class NoticeStreams {

    /** Proxies cut what is silent for long; every so many rounds the number is said even if it is the same. */
    private static final int ROUNDS_OF_SILENCE = 7;

    private final Notices notices;
    private final NoticeConfig config;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    NoticeStreams(Notices notices, NoticeConfig config) {
        this.notices = notices;
        this.config = config;
    }

    private static final class Listener {
        private final UUID account;
        private final MultiEmitter<? super UnreadNotices> emitter;
        private long said;
        private int silent;

        Listener(UUID account, MultiEmitter<? super UnreadNotices> emitter, long said) {
            this.account = account;
            this.emitter = emitter;
            this.said = said;
        }

        synchronized void hear(long unread) {
            silent++;
            if (unread != said || silent >= ROUNDS_OF_SILENCE) {
                said = unread;
                silent = 0;
                emitter.emit(new UnreadNotices(unread));
            }
        }
    }

    /** The number now and whenever it changes; a reader that is too slow gets the newest only. */
    Multi<UnreadNotices> of(UUID account) {
        long now = notices.unread(Set.of(account)).get(account);
        Multi<UnreadNotices> changes = Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener = new Listener(account, emitter, now);
                            emitter.onTermination(() -> listeners.remove(listener));
                            emitter.emit(new UnreadNotices(now));
                            listeners.add(listener);
                        },
                        BackPressureStrategy.LATEST);
        return changes.select().first(config.streamLife());
    }

    /** The end of the process waits for no listener; browsers open another stream elsewhere. */
    void end(@Observes ShutdownDelayInitiatedEvent end) {
        listeners.forEach(listener -> listener.emitter.complete());
    }

    @Scheduled(
            identity = "notice-streams",
            every = "${giaoban.notices.every:2s}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellListeners() {
        Set<UUID> accounts =
                listeners.stream().map(listener -> listener.account).collect(Collectors.toSet());
        if (!accounts.isEmpty()) {
            Map<UUID, Long> unread = notices.unread(accounts);
            listeners.forEach(listener -> {
                Long count = unread.get(listener.account);
                if (count != null) {
                    listener.hear(count);
                }
            });
        }
    }
}
