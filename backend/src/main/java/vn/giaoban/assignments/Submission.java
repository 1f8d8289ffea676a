package vn.giaoban.assignments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.platform.Ids;

/** One version of what is owed; changed only through its {@link Obligation}. A version once sent keeps its files. */
@Entity
class Submission {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id", updatable = false)
    private Obligation obligation;

    private int number;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private boolean nilReport;
    private String note;
    private UUID authorBodyId;
    private UUID fromDelegationId;

    @ElementCollection
    @CollectionTable(name = "submission_file", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<SubmissionFile> files = new ArrayList<>();

    private Instant sentAt;
    private String sentBy;
    private UUID sentByAccount;
    private boolean late;
    private String receiptCode;
    private String returnReason;
    private Instant decidedAt;
    private String decidedBy;

    protected Submission() {}

    Submission(Obligation obligation, int number) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.number = number;
        this.state = SubmissionState.DRAFT;
    }

    void write(String note, UUID authorBodyId) {
        this.note = note;
        this.authorBodyId = authorBodyId;
    }

    /**
     * What comes with the sending; null leaves what the draft says.
     *
     * @param owingBodyId the author when nobody else is named: either-or assignments keep who did it
     */
    void complete(String note, UUID authorBodyId, UUID owingBodyId) {
        this.note = note == null ? this.note : note;
        UUID author = authorBodyId == null ? this.authorBodyId : authorBodyId;
        this.authorBodyId = author == null ? owingBodyId : author;
    }

    void add(SubmissionFile file) {
        files.add(file);
    }

    Optional<SubmissionFile> remove(UUID fileId) {
        Optional<SubmissionFile> found =
                files.stream().filter(file -> file.fileId().equals(fileId)).findFirst();
        found.ifPresent(files::remove);
        return found;
    }

    /** Another body's version becomes this one's: its files, and its author. */
    void takeOver(Submission delegated, UUID delegationId, UUID author) {
        files.addAll(delegated.files);
        fromDelegationId = delegationId;
        authorBodyId = author;
    }

    void send(boolean nilReport, boolean late, String receiptCode, Actor by, Instant now) {
        this.state = SubmissionState.SENT;
        this.nilReport = nilReport;
        this.late = late;
        this.receiptCode = receiptCode;
        this.sentAt = now;
        this.sentBy = by.name();
        this.sentByAccount = by.accountId();
    }

    void decide(SubmissionState decision, String reason, Actor by, Instant now) {
        state = decision;
        returnReason = reason;
        decidedAt = now;
        decidedBy = by.name();
    }

    void forgiveLateness() {
        late = false;
    }

    boolean isDraft() {
        return state == SubmissionState.DRAFT;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String note() {
        return note;
    }

    UUID authorBodyId() {
        return authorBodyId;
    }

    String receiptCode() {
        return receiptCode;
    }

    boolean isLate() {
        return late;
    }

    SubmissionState state() {
        return state;
    }

    boolean isNilReport() {
        return nilReport;
    }

    Instant sentAt() {
        return sentAt;
    }

    String sentBy() {
        return sentBy;
    }

    String returnReason() {
        return returnReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    boolean has(UUID fileId) {
        return files.stream().anyMatch(file -> file.fileId().equals(fileId));
    }

    List<SubmissionFile> files() {
        return List.copyOf(files);
    }
}
