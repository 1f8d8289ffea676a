package vn.giaoban.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Once an hour sweeps out what time has ended. Several replicas may sweep side by side. */
@ApplicationScoped
class EndedSessions {

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);

    private final Sessions sessions;
    private final UnknownUsernames unknown;
    private final PasswordLinks links;
    private final PendingSignIns pending;
    private final OidcSignIns atIssuer;
    private final Clock clock;

    EndedSessions(
            Sessions sessions,
            UnknownUsernames unknown,
            PasswordLinks links,
            PendingSignIns pending,
            OidcSignIns atIssuer,
            Clock clock) {
        this.atIssuer = atIssuer;
        this.sessions = sessions;
        this.pending = pending;
        this.unknown = unknown;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int ended = sessions.purge();
        unknown.purge(clock.instant());
        links.purge();
        pending.purge();
        atIssuer.purge();
        LOG.debugf("Swept out %d ended sessions", ended);
    }
}
