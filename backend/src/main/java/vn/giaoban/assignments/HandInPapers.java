package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.access.Scope;
import vn.giaoban.files.FileStore;
import vn.giaoban.files.StoredFile;
import vn.giaoban.platform.Fact;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;
import vn.giaoban.platform.Versions;

/**
 * Drafts a version and sends it, for a person at the screen or for a load of documents. Each step is one transaction
 * that holds the obligation's row first and is repeated when the database gives way to another one. Refusals of every
 * step: NOT_FOUND, FORBIDDEN, VERSION_CONFLICT, PLAN_NOT_RUNNING, SUBMISSION_LOCKED, ALREADY_ACCEPTED,
 * OBLIGATION_SETTLED.
 */
@ApplicationScoped
public class HandInPapers {

    private final Desk desk;
    private final Obligations obligations;
    private final Authors authors;
    private final FileStore files;
    private final Event<Fact> facts;
    private final TxRetry transactions;
    private final Clock clock;

    HandInPapers(
            Desk desk,
            Obligations obligations,
            Authors authors,
            FileStore files,
            Event<Fact> facts,
            TxRetry transactions,
            Clock clock) {
        this.desk = desk;
        this.obligations = obligations;
        this.authors = authors;
        this.files = files;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal AUTHOR_NOT_ALLOWED */
    public void saveDraft(UUID obligationId, String ifMatch, SaveDraft request, Scope caller) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.SAVE_DRAFT);
            Versions.require(ifMatch, work.obligation().version());
            authors.demandAllowed(request.authorBodyId(), work);
            work.obligation().saveDraft(request.note(), request.authorBodyId(), work.terms(), clock.instant());
            tell(work, "DRAFT_SAVED", ObligationFact.Snapshot.of(work.obligation()));
        });
    }

    /** Whether a file would be taken now: asked before its bytes come in, and again when they are there. */
    void demandOpen(UUID obligationId, @Nullable String ifMatch, Scope caller) {
        transactions.run(() -> {
            Work work = desk.look(obligationId, caller);
            work.demand(ObligationAction.SAVE_DRAFT);
            Versions.requireIfPresent(ifMatch, work.obligation().version());
            work.obligation()
                    .closedTo(ObligationAction.SAVE_DRAFT, work.terms(), clock.instant())
                    .ifPresent(refusal -> {
                        throw refusal;
                    });
        });
    }

    /**
     * Puts a file into the draft.
     *
     * @param taken by {@link FileStore#take}, outside of any transaction
     * @throws Refusal OVER_LIMIT, TOO_MANY_FILES
     */
    public FileView addFile(UUID obligationId, @Nullable String ifMatch, StoredFile taken, Scope caller) {
        return transactions.call(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.SAVE_DRAFT);
            Versions.requireIfPresent(ifMatch, work.obligation().version());
            SubmissionFile file = keep(work, taken, clock.instant());
            obligations.flush();
            return FileView.of(file, work.assignment().limits());
        });
    }

    private SubmissionFile keep(Work work, StoredFile taken, Instant now) {
        SubmissionFile file = SubmissionFile.of(files.keep(taken));
        work.obligation().addFile(file, work.terms(), now);
        tell(work, "FILE_ADDED", ObligationFact.File.of(file));
        return file;
    }

    /** @throws Refusal NOT_FOUND when the draft has no such file */
    public void removeFile(UUID obligationId, @Nullable String ifMatch, UUID fileId, Scope caller) {
        transactions.run(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(ObligationAction.SAVE_DRAFT);
            Versions.requireIfPresent(ifMatch, work.obligation().version());
            SubmissionFile removed = work.obligation()
                    .removeFile(fileId, work.terms(), clock.instant())
                    .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND, "Bản nháp không có tệp này."));
            obligations.flush();
            if (obligations.hasNoFile(fileId)) {
                files.forget(fileId);
            }
            tell(work, "FILE_REMOVED", ObligationFact.File.of(removed));
        });
    }

    /**
     * Sends the draft, with more files when some come along.
     *
     * @return the id of the version
     * @throws Refusal NOTHING_TO_SEND, NIL_REPORT_WITH_FILES, OVER_LIMIT, TOO_MANY_FILES, AUTHOR_NOT_ALLOWED,
     *     NOT_A_DELEGATION
     */
    public UUID send(
            UUID obligationId, @Nullable String ifMatch, HandIn request, List<StoredFile> taken, Scope caller) {
        return transactions.call(() -> {
            Work work = desk.take(obligationId, caller);
            work.demand(request.nilReport() ? ObligationAction.REPORT_NIL : ObligationAction.SEND);
            Versions.requireIfPresent(ifMatch, work.obligation().version());
            authors.demandAllowed(request.authorBodyId(), work);
            Instant now = clock.instant();
            taken.forEach(file -> keep(work, file, now));
            if (request.fromDelegationId() != null) {
                passOn(request.fromDelegationId(), work);
            }
            Submission sent =
                    work.obligation().send(request, work.terms(), ReceiptCode.random(), Actor.of(caller), now);
            obligations.flush();
            tell(
                    work,
                    request.nilReport() ? "NIL_REPORTED" : "SUBMISSION_SENT",
                    ObligationFact.Snapshot.of(work.obligation()).receiptedBy(sent.receiptCode()));
            return sent.id();
        });
    }

    private void passOn(UUID delegationId, Work work) {
        Obligation delegation = obligations.findById(delegationId);
        boolean passable = delegation != null
                && work.obligation().id().equals(delegation.parentObligationId())
                && delegation.state().isHandedIn()
                && !delegation.isNilReport();
        if (!passable) {
            throw AssignmentProblem.NOT_A_DELEGATION.refusal(
                    "Chỉ chuyển tiếp được bài mà cơ quan được giao lại đã gửi và có tệp.");
        }
        work.obligation().takeOver(delegation, work.terms(), clock.instant());
    }

    private void tell(Work work, String action, Object after) {
        facts.fire(ObligationFact.about(work.obligation(), action, null, after));
    }
}
