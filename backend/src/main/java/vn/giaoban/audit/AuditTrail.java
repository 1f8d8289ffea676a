package vn.giaoban.audit;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Ids;

/**
 * Hears every fact and writes it down, in the transaction of the change it tells of: no change without its entry, no
 * entry of a change that was rolled back.
 */
@ApplicationScoped
class AuditTrail {

    private final AuditEntries entries;
    private final CanonicalJson json;
    private final SecurityIdentity identity;
    private final Clock clock;

    AuditTrail(AuditEntries entries, CanonicalJson json, SecurityIdentity identity, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.identity = identity;
        this.clock = clock;
    }

    void write(@Observes Fact fact) {
        AuditEntry entry = new AuditEntry(
                Ids.next(),
                Objects.requireNonNullElse(fact.chainId(), AuditEntry.SYSTEM_CHAIN),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor(),
                fact.action(),
                fact.objectType(),
                fact.objectId(),
                json.write(fact.before()),
                json.write(fact.after()));
        QuarkusTransaction.joiningExisting().run(() -> entries.add(entry));
    }

    /** Work at start-up runs outside every request, and there is nobody to ask for. */
    private Actor actor() {
        return Arc.container().requestContext().isActive() ? Actor.of(identity) : Actor.SYSTEM;
    }
}
