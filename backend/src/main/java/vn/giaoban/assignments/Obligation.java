package vn.giaoban.assignments;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.calendar.VietnameseDates;
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

    /** More papers than anybody reads; it bounds what one request can make the server load. */
    private static final int MOST_FILES = 20;

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
    private DueDay due;

    @Embedded
    @AttributeOverride(name = "lastDay", column = @Column(name = "original_last_day"))
    @AttributeOverride(name = "dueUntil", column = @Column(name = "original_due_until"))
    private DueDay originalDue;

    private boolean extended;
    private Instant submittedAt;
    private boolean late;
    private Instant returnedAt;
    private Instant acceptedAt;
    private String settledReason;
    private String delegationNote;

    /** Versions sent so far; the draft, if there is one, is the next. */
    private int versions;

    /** Rises with every change, so that every change raises the version too. */
    private int changes;

    @Column(updatable = false)
    private Instant openedAt;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Submission> submissions = new ArrayList<>();

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.PERSIST)
    private List<ObligationHistory> history = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "obligation_transfer", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "position")
    private List<ObligationTransfer> transfers = new ArrayList<>();

    protected Obligation() {}

    private Obligation(UUID planId, UUID councilUnitId, UUID assignmentId, List<BodyRef> parties, DueDay due, Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.councilUnitId = councilUnitId;
        this.assignmentId = assignmentId;
        this.state = ObligationState.OPEN;
        this.due = due;
        this.originalDue = due;
        this.openedAt = now;
        this.changes = 1;
        bind(parties);
    }

    /** @param parties the one that owes it; for a joint product the lead first, then the others */
    static Obligation open(
            UUID planId, UUID councilUnitId, UUID assignmentId, List<BodyRef> parties, DueDay due, Instant now) {
        return new Obligation(planId, councilUnitId, assignmentId, parties, due, now);
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
        ObligationState next = next(ObligationAction.DELEGATE);
        DueDay chosen = childDue == null ? due : childDue;
        demandNotAfter(due, chosen);
        Obligation child = new Obligation(planId, councilUnitId, assignmentId, List.of(body), chosen, now, id);
        child.delegationNote = note;
        become(next, now);
        return child;
    }

    private Obligation(
            UUID planId,
            UUID councilUnitId,
            UUID assignmentId,
            List<BodyRef> parties,
            DueDay due,
            Instant now,
            UUID parentObligationId) {
        this(planId, councilUnitId, assignmentId, parties, due, now);
        this.parentObligationId = parentObligationId;
    }

    /** @throws Refusal DELEGATION_AFTER_PARENT when a delegated date would be later than the one above it */
    static void demandNotAfter(DueDay parent, DueDay child) {
        if (parent != null && DueDay.isLater(child, parent)) {
            throw AssignmentProblem.DELEGATION_AFTER_PARENT.refusal(
                    "Hạn giao lại không được muộn hơn hạn của cấp trên, ngày " + VietnameseDates.day(parent.lastDay()) + ".");
        }
    }

    /** @param note null: none. Replaces what the draft said before. */
    void saveDraft(String note, UUID authorBodyId, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        draft().write(note, authorBodyId);
        become(next, now);
    }

    /** @throws Refusal SUBMISSION_LOCKED, ALREADY_ACCEPTED, OBLIGATION_SETTLED, OVER_LIMIT, TOO_MANY_FILES */
    void addFile(SubmissionFile file, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        Submission draft = draft();
        if (draft.files().size() >= MOST_FILES) {
            throw AssignmentProblem.TOO_MANY_FILES.refusal("Mỗi lần nộp không quá " + MOST_FILES + " tệp.");
        }
        terms.demandWithinLimit(file);
        draft.add(file);
        become(next, now);
    }

    /** @return the file; empty when the draft has no such file */
    Optional<SubmissionFile> removeFile(UUID fileId, HandInTerms terms, Instant now) {
        ObligationState next = openFor(ObligationAction.SAVE_DRAFT, terms, now);
        Optional<SubmissionFile> removed = draftIfAny().flatMap(draft -> draft.remove(fileId));
        removed.ifPresent(file -> become(next, now));
        return removed;
    }

    /** What a delegate sent last goes into the draft, with the delegate as its author. */
    void takeOver(Obligation delegation, HandInTerms terms, Instant now) {
        openFor(ObligationAction.SAVE_DRAFT, terms, now);
        draft().takeOver(delegation.current(), delegation.id, delegation.bodyId);
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
        Submission sent = draft();
        sent.complete(request.note(), request.authorBodyId(), bodyId);
        terms.demandSendable(sent, nil);
        late = clockRuns() ? DueDay.passed(due, now) : late;
        versions = sent.number();
        submittedAt = now;
        nilReport = nil;
        sent.send(nil, late, receipt.text(), by, now);
        become(next, now);
        return sent;
    }

    /** Trả lại. @param newDue the new date, or null when the one in force stands */
    void returnForRevision(String reason, DueDay newDue, Actor by, Instant now) {
        ObligationState next = next(ObligationAction.RETURN);
        current().decide(SubmissionState.RETURNED, reason, by, now);
        returnedAt = now;
        if (newDue != null) {
            moveTo(newDue, reason, by, now);
        }
        become(next, now);
    }

    /** Tiếp nhận. */
    void accept(Actor by, Instant now) {
        ObligationState next = next(ObligationAction.ACCEPT);
        current().decide(SubmissionState.ACCEPTED, null, by, now);
        acceptedAt = now;
        become(next, now);
    }

    /** Gia hạn. A paper that was late is late no more if it came within the new date. */
    void extend(DueDay newDue, String reason, Actor by, Instant now) {
        ObligationState next = next(ObligationAction.EXTEND);
        moveTo(newDue, reason, by, now);
        become(next, now);
    }

    /**
     * The plan itself moved the date: an amendment was issued, or the event it hangs on became firm. A later date that
     * was granted stays. Like an extension it may clear a paper of being late; it never makes one late.
     *
     * @return whether anything changed
     */
    boolean followPlan(DueDay planDue, Instant now) {
        DueDay before = due;
        originalDue = planDue;
        if (!extended || DueDay.isLater(planDue, due)) {
            due = planDue;
            extended = false;
        }
        if (Objects.equals(before, due)) {
            return false;
        }
        forgiveLateness();
        become(state, now);
        return true;
    }

    /** The amendment of its plan goes on with it. */
    void goOnIn(UUID amendmentPlanId, UUID assignmentId) {
        this.planId = amendmentPlanId;
        this.assignmentId = assignmentId;
        changes++;
    }

    /** Other bodies are bound by the joint product from now on, the lead first. */
    void rebind(List<BodyRef> bodies) {
        if (!parties.stream().map(ObligationParty::bodyId).toList()
                .equals(bodies.stream().map(BodyRef::id).toList())) {
            parties.clear();
            bind(bodies);
            changes++;
        }
    }

    /** Miễn, rút, từ chối. */
    void settle(ObligationAction action, String reason, Instant now) {
        ObligationState next = next(action);
        settledReason = reason;
        become(next, now);
    }

    /** Nhận bàn giao: the body's unit has ended and a successor takes its place. */
    void transferTo(BodyRef successor, String note, Actor by, Instant now) {
        ObligationState next = next(ObligationAction.TRANSFER);
        transfers.add(new ObligationTransfer(bodyId, successor.id(), now, by.name(), note));
        ObligationParty former = parties.getFirst();
        parties.set(0, ObligationParty.of(successor, former.role()));
        bodyId = successor.id();
        unitId = successor.unitId();
        become(next, now);
    }

    /** Whether a new date would be taken. */
    boolean canMoveTo(DueDay newDue) {
        return state.after(ObligationAction.EXTEND).isPresent() && (due == null || DueDay.isLater(newDue, due));
    }

    /** Whether something can be handed in at this moment, and if not, why: the same answer as the refusal gives. */
    Optional<Refusal> closedTo(ObligationAction action, HandInTerms terms, Instant now) {
        if (state.after(action).isEmpty()) {
            return Optional.of(impossible());
        }
        return action.handsIn() && isLocked(terms, now) ? Optional.of(terms.locked(due)) : Optional.empty();
    }

    private boolean isLocked(HandInTerms terms, Instant now) {
        return terms.locksWhenLate() && clockRuns() && DueDay.passed(due, now);
    }

    /** No clock runs for a version that the office asked for after the last moment without setting a new one. */
    private boolean clockRuns() {
        return state != ObligationState.RETURNED || !DueDay.passed(due, returnedAt);
    }

    private ObligationState openFor(ObligationAction action, HandInTerms terms, Instant now) {
        closedTo(action, terms, now).ifPresent(refusal -> {
            throw refusal;
        });
        return next(action);
    }

    private ObligationState next(ObligationAction action) {
        return state.after(action).orElseThrow(this::impossible);
    }

    private Refusal impossible() {
        String detail = "Không thực hiện được vì việc này " + state.inVietnamese() + ".";
        if (state == ObligationState.ACCEPTED) {
            return AssignmentProblem.ALREADY_ACCEPTED.refusal(detail);
        }
        return state.isSettled()
                ? AssignmentProblem.OBLIGATION_SETTLED.refusal(detail)
                : AssignmentProblem.OBLIGATION_WRONG_STATE.refusal(detail);
    }

    private void become(ObligationState next, Instant now) {
        state = next;
        changes++;
        history.add(new ObligationHistory(this, changes, now));
    }

    private void moveTo(DueDay newDue, String reason, Actor by, Instant now) {
        if (due != null && !DueDay.isLater(newDue, due)) {
            throw AssignmentProblem.EXTENSION_NOT_LATER.refusal(
                    "Ngày mới phải muộn hơn hạn đang áp dụng, ngày " + VietnameseDates.day(due.lastDay()) + ".");
        }
        extensions.add(new Extension(this, due == null ? null : due.lastDay(), newDue.lastDay(), reason, by, now));
        due = newDue;
        extended = true;
        forgiveLateness();
    }

    private void forgiveLateness() {
        if (late && !DueDay.passed(due, submittedAt)) {
            late = false;
            current().forgiveLateness();
        }
    }

    private void bind(List<BodyRef> bodies) {
        bodyId = bodies.getFirst().id();
        unitId = bodies.getFirst().unitId();
        for (BodyRef body : bodies) {
            parties.add(ObligationParty.of(body, parties.isEmpty() ? PartyRole.LEAD : PartyRole.PARTY));
        }
    }

    private Submission draft() {
        return draftIfAny().orElseGet(() -> {
            Submission draft = new Submission(this, versions + 1);
            submissions.add(draft);
            return draft;
        });
    }

    Optional<Submission> draftIfAny() {
        return submissions.stream().filter(Submission::isDraft).findFirst();
    }

    /** The version that was sent last. */
    Submission current() {
        return submissions.stream()
                .filter(submission -> submission.number() == versions)
                .findFirst()
                .orElseThrow();
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

    DueDay due() {
        return due;
    }

    /** Before any extension. */
    DueDay originalDue() {
        return originalDue;
    }

    boolean isExtended() {
        return extended;
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

    int versions() {
        return versions;
    }
}
