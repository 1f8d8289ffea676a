package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/**
 * What the holder of a link does: looks, says that it was received, puts files into the draft, sends it once. Handing in
 * itself is that of {@link HandInPapers}, with its checks and facts. Refusals of every step: HAND_IN_LINK_INVALID,
 * HAND_IN_LINK_TOO_FAST.
 */
@ApplicationScoped
class HandInByLink {

    private final LinkDoor door;
    private final Obligations obligations;
    private final ObligationDetails details;
    private final HandInPapers papers;
    private final FileStore files;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    HandInByLink(
            LinkDoor door,
            Obligations obligations,
            ObligationDetails details,
            HandInPapers papers,
            FileStore files,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.door = door;
        this.obligations = obligations;
        this.details = details;
        this.papers = papers;
        this.files = files;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    LinkedObligation look(@Nullable String secret) {
        LinkHolder holder = door.admit(secret);
        return within(holder, link -> {
            if (link.open(clock.instant())) {
                tell("HAND_IN_LINK_OPENED", link, null);
            }
        });
    }

    LinkedObligation acknowledge(@Nullable String secret) {
        LinkHolder holder = door.admit(secret);
        return within(holder, link -> {
            if (link.acknowledge(clock.instant())) {
                tell("HAND_IN_LINK_ACKNOWLEDGED", link, null);
            }
        });
    }

    /** @throws Refusal HAND_IN_LINK_USED, and whatever {@link HandInPapers#addFile} and the file itself are refused for */
    LinkedObligation addFile(@Nullable String secret, String name, @Nullable Long length, InputStream bytes) {
        LinkHolder holder = door.admit(secret);
        transactions.run(() -> demandOpen(door.held(holder)));
        papers.demandOpen(holder.obligationId(), null, holder.scope());
        StoredFile taken = files.take(bytes, name, length == null ? -1 : length);
        return within(holder, link -> {
            demandOpen(link);
            papers.addFile(holder.obligationId(), null, taken, holder.scope());
        });
    }

    /** @throws Refusal HAND_IN_LINK_USED, NOT_FOUND when the draft has no such file */
    LinkedObligation removeFile(@Nullable String secret, UUID fileId) {
        LinkHolder holder = door.admit(secret);
        return within(holder, link -> {
            demandOpen(link);
            papers.removeFile(holder.obligationId(), null, fileId, holder.scope());
        });
    }

    /** @throws Refusal HAND_IN_LINK_USED for everybody but the first, and whatever {@link HandInPapers#send} refuses */
    LinkedObligation send(@Nullable String secret, LinkHandIn request) {
        LinkHolder holder = door.admit(secret);
        return within(holder, link -> {
            demandOpen(link);
            UUID sent = papers.send(holder.obligationId(), null, request.asHandIn(), List.of(), holder.scope());
            link.use(sent, clock.instant());
            String receipt = obligations
                    .findById(holder.obligationId())
                    .papers()
                    .current()
                    .receiptCode();
            tell("HAND_IN_LINK_USED", link, receipt);
        });
    }

    /** The obligation's row first, as everywhere; two holders of one link queue there. */
    private LinkedObligation within(LinkHolder holder, Consumer<HandInLink> deed) {
        return transactions.call(() -> {
            obligations.hold(holder.obligationId());
            HandInLink link = door.held(holder);
            deed.accept(link);
            obligations.flush();
            return LinkedObligation.of(link, details.of(holder.obligationId(), holder.scope()), clock.instant());
        });
    }

    /** What came in otherwise is not replaced by a link: the office makes another when it returns the paper. */
    private void demandOpen(HandInLink link) {
        link.demandUnused();
        ObligationState state = obligations.findById(link.obligationId()).state();
        if (!state.isOwed()) {
            throw state.impossible();
        }
    }

    private void tell(String action, HandInLink link, @Nullable String receiptCode) {
        UUID planId = obligations.findById(link.obligationId()).planId();
        facts.fire(HandInLinkFact.used(action, link, planId, receiptCode));
    }
}
