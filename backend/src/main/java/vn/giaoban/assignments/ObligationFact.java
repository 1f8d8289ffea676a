package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;
import vn.giaoban.units.BodyRef;

/**
 * Something happened to what is owed. Opening, and dates that the plan moves, are told once for the plan or the
 * assignment with their number, because a province has thousands; everything else once for the obligation.
 *
 * @param chainId the plan, to whose chain everything about its obligations belongs
 */
public record ObligationFact(
        String action,
        String objectType,
        UUID objectId,
        UUID chainId,
        @Nullable Object before,
        @Nullable Object after) implements Fact {

    static final String OBJECT_TYPE = "obligation";

    /**
     * How an obligation stands, for the log.
     *
     * @param bodyName where it went, when it was delegated or taken over
     * @param number of the version that was sent last; 0 before the first
     * @param newLastDay only when this very step set it
     * @param reason why it was returned, settled, extended or passed on
     */
    public record Snapshot(
            ObligationState state,
            UUID bodyId,
            @Nullable String bodyName,
            int number,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate newLastDay,
            @Nullable Instant submittedAt,
            boolean late,
            boolean nilReport,
            @Nullable String receiptCode,
            @Nullable String reason) {

        static Snapshot of(Obligation obligation) {
            return of(obligation, null);
        }

        static Snapshot of(Obligation obligation, String reason) {
            return of(obligation, null, reason);
        }

        static Snapshot of(Obligation obligation, BodyRef body, String reason) {
            return new Snapshot(
                    obligation.state(),
                    obligation.bodyId(),
                    body == null ? null : body.name(),
                    obligation.papers().versions(),
                    obligation.term().due() == null
                            ? null
                            : obligation.term().due().lastDay(),
                    null,
                    obligation.submittedAt(),
                    obligation.isLate(),
                    obligation.isNilReport(),
                    null,
                    reason);
        }

        Snapshot movedTo(LocalDate newLastDay) {
            return new Snapshot(
                    state,
                    bodyId,
                    bodyName,
                    number,
                    lastDay,
                    newLastDay,
                    submittedAt,
                    late,
                    nilReport,
                    receiptCode,
                    reason);
        }

        Snapshot receiptedBy(String receiptCode) {
            return new Snapshot(
                    state,
                    bodyId,
                    bodyName,
                    number,
                    lastDay,
                    newLastDay,
                    submittedAt,
                    late,
                    nilReport,
                    receiptCode,
                    reason);
        }
    }

    /** A file as the log names it. */
    public record File(String fileName, long size, String sha256) {

        static File of(SubmissionFile file) {
            return new File(file.fileName(), file.size(), file.sha256());
        }
    }

    static ObligationFact about(Obligation obligation, String action, Object before, Object after) {
        return new ObligationFact(action, OBJECT_TYPE, obligation.id(), obligation.planId(), before, after);
    }

    /** @param withdrawn how many of the amended plan's obligations ended with it */
    static ObligationFact opened(UUID planId, int opened, int carriedOver, int withdrawn) {
        return new ObligationFact(
                "OBLIGATION_OPENED",
                "plan",
                planId,
                planId,
                null,
                Map.of("opened", opened, "carriedOver", carriedOver, "withdrawn", withdrawn));
    }

    static ObligationFact deadlineMoved(Assignment assignment, DueDay was, int obligations) {
        return new ObligationFact(
                "DEADLINE_MOVED",
                "assignment",
                assignment.id(),
                assignment.planId(),
                was == null ? null : Map.of("lastDay", was.lastDay()),
                assignment.due() == null
                        ? Map.of("obligations", obligations)
                        : Map.of("lastDay", assignment.due().lastDay(), "obligations", obligations));
    }
}
