package vn.giaoban.notifications.news;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
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
        boolean told = TOLD.contains(fact.action()) && isSomebody();
        if (told && fact.after() instanceof ObligationFact.Snapshot after) {
            outbox.put(
                    KIND,
                    Ids.next().toString(),
                    new PaperNews(
                            fact.action(),
                            fact.objectId(),
                            fact.chainId(),
                            identity.getAttribute("accountId"),
                            after.number(),
                            after.receiptCode(),
                            after.reason()));
        }
    }

    /** Somebody who is signed in, or who holds a link and has no account. */
    private boolean isSomebody() {
        return Arc.container().requestContext().isActive() && !identity.isAnonymous();
    }
}
