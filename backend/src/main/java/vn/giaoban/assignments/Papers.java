package vn.giaoban.assignments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of one obligation: those that were sent, and at most one draft of the next. */
@Embeddable
class Papers {

    /** More than anybody reads; it bounds what one request can make the server load. */
    private static final int MOST_FILES = 20;

    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Submission> submissions = new ArrayList<>();

    /** How many were sent; the draft is the next. */
    private int versions;

    /** Of the next version, made if there is none. */
    Submission draft(Obligation owner) {
        return draft().orElseGet(() -> {
            Submission begun = new Submission(owner, versions + 1);
            submissions.add(begun);
            return begun;
        });
    }

    Optional<Submission> draft() {
        return submissions.stream().filter(Submission::isDraft).findFirst();
    }

    List<SubmissionFile> draftedFiles() {
        return draft().map(Submission::files).orElse(List.of());
    }

    void demandRoomForFile() {
        if (draftedFiles().size() >= MOST_FILES) {
            throw AssignmentProblem.TOO_MANY_FILES.refusal("Mỗi lần nộp không quá " + MOST_FILES + " tệp.");
        }
    }

    Optional<SubmissionFile> removeFromDraft(UUID fileId) {
        return draft().flatMap(draft -> draft.remove(fileId));
    }

    /** The draft was sent. */
    void count(Submission sent) {
        versions = sent.number();
    }

    /** The version that was sent last. */
    Submission current() {
        return submissions.stream()
                .filter(submission -> submission.number() == versions)
                .findFirst()
                .orElseThrow();
    }

    int versions() {
        return versions;
    }
}
