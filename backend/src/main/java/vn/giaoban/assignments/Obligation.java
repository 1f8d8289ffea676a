package vn.giaoban.assignments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.platform.Ids;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.BodyRef;

/**
 * What one body owes (or several, for a joint product), with the versions that were handed in. Every verb takes the
 * server's moment, refuses what {@link ObligationState} has no step for, and leaves a row of history when state or date
 * changed. A verb is only called on a row that the transaction holds ({@link Obligations#take}).
 */
@Entity
class Obligation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;

    @Column(updatable = false)
    private UUID councilUnitId;

    private UUID assignmentId;

    @Column(updatable = false)
    private UUID parentObligationId;

    private UUID bodyId;
    private UUID unitId;

    @ElementCollection
    @CollectionTable(name = "obligation_party", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "position")
    private List<ObligationParty> parties = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private boolean nilReport;

    @Embedded
    private DueTerm term;

    private Instant submittedAt;
    private boolean late;
    private Instant returnedAt;
    private Instant acceptedAt;
    private String settledReason;
    private String delegationNote;

    @Embedded
    private Papers papers = new Papers();

    /** Rises with every change, so that every change raises the version too. */
    private int changes;

    @Column(updatable = false)
    private Instant openedAt;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    private List<ObligationHistory> history = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "obligation_transfer", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "position")
    private List<ObligationTransfer> transfers = new ArrayList<>();

    protected Obligation() {}

    private Obligation(
            UUID planId,
            UUID councilUnitId,
            UUID assignmentId,
            UUID parentObligationId,
            List<BodyRef> parties,
            DueDay due,
            Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.councilUnitId = councilUnitId;
        this.assignmentId = assignmentId;
        this.parentObligationId = parentObligationId;
        this.state = ObligationState.OPEN;
        this.term = new DueTerm(due);
        this.openedAt = now;
        this.changes = 1;
        bind(parties);
    }

    /** @param parties the one that owes it; for a joint product the lead first, then the others */
    static Obligation open(
            UUID planId, UUID councilUnitId, UUID assignmentId, List<BodyRef> parties, DueDay due, Instant now) {
        return new Obligation(planId, councilUnitId, assignmentId, null, parties, due, now);
    }

    /** The first row of history, stored apart from the obligation so that thousands are opened in few statements. */
    ObligationHistory opening() {
        return new ObligationHistory(this, changes, openedAt);
    }

    /**
     * Giao lại: another body below does it, this one stays answerable.
     *
     * @param childDue null: the same date
     * @throws Refusal DELEGATION_AFTER_PARENT
     */
    Obligation delegateTo(BodyRef body, DueDay childDue, String note, Instant now) {
        ObligationState next = state.demand(ObligationAction.DELEGATE);
        DueDay chosen = childDue == null ? term.due() : childDue;
        term.demandNotBefore(chosen);
        Obligation child = new Obligation(planId, councilUnitId, assignmentId, id, List.of(body), chosen, now);
        child.delegationNote = note;
        become(next, now);
        return child;
    }

    /** @param note null: none. Replaces what the draft said before. */
    void saveDraft(String note, UUID authorBodyId, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        papers.draft(this).write(note, authorBodyId);
        become(next, now);
    }

    /** @throws Refusal SUBMISSION_LOCKED, ALREADY_ACCEPTED, OBLIGATION_SETTLED, OVER_LIMIT, TOO_MANY_FILES */
    void addFile(SubmissionFile file, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        papers.demandRoomForFile();
        terms.demandWithinLimit(file);
        papers.draft(this).add(file);
        become(next, now);
    }

    /** @return the file; empty when the draft has no such file */
    Optional<SubmissionFile> removeFile(UUID fileId, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        Optional<SubmissionFile> removed = papers.removeFromDraft(fileId);
        removed.ifPresent(file -> become(next, now));
        return removed;
    }

    /** What a delegate sent last goes into the draft, with the delegate as its author. */
    void takeOver(Obligation delegation, HandInTerms terms, Instant now) {
        openFor(ObligationAction.SAVE_DRAFT, terms, now);
        papers.draft(this).takeOver(delegation.papers.current(), delegation.id, delegation.bodyId);
    }

    /**
     * Gửi: the draft becomes the next version. It is late by the server's moment and the date in force, whenever it was
     * drafted. A version sent because the office returned the one before after the last day, without a new date, keeps
     * the mark of that one: no clock runs for it.
     *
     * @throws Refusal SUBMISSION_LOCKED, ALREADY_ACCEPTED, OBLIGATION_SETTLED, NOTHING_TO_SEND, OVER_LIMIT,
     *     NIL_REPORT_WITH_FILES
     */
    Submission send(HandIn request, HandInTerms terms, ReceiptCode receipt, Actor by, Instant now) {
        boolean nil = request.nilReport();
        ObligationState next = openFor(nil ? ObligationAction.REPORT_NIL : ObligationAction.SEND, terms, now);
        boolean noted =
                request.note() != null || papers.draft().map(Submission::note).isPresent();
        terms.demandSendable(papers.draftedFiles(), noted, nil);
        Submission sent = papers.draft(this);
        sent.complete(request.note(), request.authorBodyId(), bodyId);
        late = clockRuns() ? term.passed(now) : late;
        papers.count(sent);
        submittedAt = now;
        nilReport = nil;
        sent.send(nil, late, receipt.text(), by, now);
        become(next, now);
        return sent;
    }

    /** Trả lại. @param newDue the new date, or null when the one in force stands */
    void returnForRevision(String reason, DueDay newDue, Actor by, Instant now) {
        ObligationState next = state.demand(ObligationAction.RETURN);
        if (newDue != null) {
            moveTo(newDue, reason, by, now);
        }
        papers.current().decide(SubmissionState.RETURNED, reason, by, now);
        returnedAt = now;
        become(next, now);
    }

    /** Tiếp nhận. */
    void accept(Actor by, Instant now) {
        ObligationState next = state.demand(ObligationAction.ACCEPT);
        papers.current().decide(SubmissionState.ACCEPTED, null, by, now);
        acceptedAt = now;
        become(next, now);
    }

    /** Gia hạn. A paper that was late is late no more if it came within the new date. */
    void extend(DueDay newDue, String reason, Actor by, Instant now) {
        ObligationState next = state.demand(ObligationAction.EXTEND);
        moveTo(newDue, reason, by, now);
        become(next, now);
    }

    /**
     * The plan itself moved the date: an amendment was issued, or the event it hangs on became firm. Like an extension
     * it may clear a paper of being late; it never makes one late.
     *
     * @return whether the date in force changed
     */
    boolean followPlan(DueDay planned, Instant now) {
        boolean moved = term.follow(planned);
        if (moved) {
            forgiveLateness();
            become(state, now);
        }
        return moved;
    }

    /** The amendment of its plan goes on with it. */
    void goOnIn(UUID amendmentPlanId, UUID assignmentId) {
        this.planId = amendmentPlanId;
        this.assignmentId = assignmentId;
        changes++;
    }

    /** Other bodies are bound by the joint product from now on, the lead first. */
    void rebind(List<BodyRef> bodies) {
        if (!parties.stream()
                .map(ObligationParty::bodyId)
                .toList()
                .equals(bodies.stream().map(BodyRef::id).toList())) {
            parties.clear();
            bind(bodies);
            changes++;
        }
    }

    /** Miễn, rút, từ chối. */
    void settle(ObligationAction action, String reason, Instant now) {
        ObligationState next = state.demand(action);
        settledReason = reason;
        become(next, now);
    }

    /** Nhận bàn giao: the body's unit has ended and a successor takes its place. */
    void transferTo(BodyRef successor, String note, Actor by, Instant now) {
        ObligationState next = state.demand(ObligationAction.TRANSFER);
        transfers.add(new ObligationTransfer(bodyId, successor.id(), now, by.name(), note));
        ObligationParty former = parties.getFirst();
        parties.set(0, ObligationParty.of(successor, former.role()));
        bodyId = successor.id();
        unitId = successor.unitId();
        become(next, now);
    }

    /** Whether a new date would be taken. */
    boolean canMoveTo(DueDay newDue) {
        return state.after(ObligationAction.EXTEND).isPresent() && term.canExtendTo(newDue);
    }

    /** Whether something can be handed in at this moment, and if not, why: the same answer as the refusal gives. */
    Optional<Refusal> closedTo(ObligationAction action, HandInTerms terms, Instant now) {
        if (state.after(action).isEmpty()) {
            return Optional.of(state.impossible());
        }
        return action.handsIn() && isLocked(terms, now) ? Optional.of(terms.locked(term.due())) : Optional.empty();
    }

    private boolean isLocked(HandInTerms terms, Instant now) {
        return terms.locksWhenLate() && clockRuns() && term.passed(now);
    }

    /** No clock runs for a version that the office asked for after the last moment without setting a new one. */
    private boolean clockRuns() {
        return state != ObligationState.RETURNED || !term.passed(returnedAt);
    }

    private ObligationState openFor(ObligationAction action, HandInTerms terms, Instant now) {
        closedTo(action, terms, now).ifPresent(refusal -> {
            throw refusal;
        });
        return state.demand(action);
    }

    private void become(ObligationState next, Instant now) {
        state = next;
        changes++;
        history.add(new ObligationHistory(this, changes, now));
    }

    private void moveTo(DueDay newDue, String reason, Actor by, Instant now) {
        DueDay old = term.due();
        term.extendTo(newDue);
        extensions.add(new Extension(this, old == null ? null : old.lastDay(), newDue.lastDay(), reason, by, now));
        forgiveLateness();
    }

    private void forgiveLateness() {
        if (late && !term.passed(submittedAt)) {
            late = false;
            papers.current().forgiveLateness();
        }
    }

    private void bind(List<BodyRef> bodies) {
        bodyId = bodies.getFirst().id();
        unitId = bodies.getFirst().unitId();
        for (BodyRef body : bodies) {
            parties.add(ObligationParty.of(body, parties.isEmpty() ? PartyRole.LEAD : PartyRole.PARTY));
        }
    }

    Papers papers() {
        return papers;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID parentObligationId() {
        return parentObligationId;
    }

    UUID bodyId() {
        return bodyId;
    }

    List<ObligationParty> parties() {
        return List.copyOf(parties);
    }

    ObligationState state() {
        return state;
    }

    boolean isNilReport() {
        return nilReport;
    }

    DueTerm term() {
        return term;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    boolean isLate() {
        return late;
    }

    String settledReason() {
        return settledReason;
    }

    String delegationNote() {
        return delegationNote;
    }
}
