package vn.giaoban.notifications.news;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.assignments.ObligationFact;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.outbox.Outbox;

/**
 * Hears what people did to papers, within its transaction, and puts it into the outbox: one row, nothing else. What the
 * house does by itself, such as loading examples, is nobody's news.
 */
@ApplicationScoped
class HearOfPapers {

    static final String KIND = "paper-news";

    private static final Set<String> TOLD = Set.of(
            "SUBMISSION_SENT", "NIL_REPORTED", "SUBMISSION_RETURNED", "SUBMISSION_ACCEPTED", "OBLIGATION_EXTENDED");

    private final Outbox outbox;
    private final SecurityIdentity identity;

    HearOfPapers(Outbox outbox, SecurityIdentity identity) {
        this.outbox = outbox;
        this.identity = identity;
    }

    void hear(@Observes ObligationFact fact) {
        UUID account = account();
        boolean told = TOLD.contains(fact.action()) && account != null;
        if (told && fact.after() instanceof ObligationFact.Snapshot after) {
            outbox.put(
                    KIND,
                    Ids.next().toString(),
                    new PaperNews(
                            fact.action(),
                            fact.objectId(),
                            fact.chainId(),
                            account,
                            after.number(),
                            after.receiptCode(),
                            after.reason()));
        }
    }

    private @Nullable UUID account() {
        return Arc.container().requestContext().isActive() ? identity.getAttribute("accountId") : null;
    }
}
