package vn.giaoban.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * One version; the newest first.
 *
 * @param number counts from 1; a draft has the number that it will be sent under
 * @param authorBody which body wrote it
 * @param receiptCode such as {@code GB-7KQ2-9FMX}; on the receipt together with {@code sentAt}
 */
public record SubmissionView(
        UUID id,
        int number,
        SubmissionState state,
        boolean nilReport,
        @Nullable String note,
        @Nullable BodyRef authorBody,
        List<FileView> files,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        boolean late,
        @Nullable String receiptCode,
        @Nullable String returnReason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    static SubmissionView of(Submission submission, @Nullable Limits limits, Map<UUID, BodyRef> bodies) {
        return new SubmissionView(
                submission.id(),
                submission.number(),
                submission.state(),
                submission.isNilReport(),
                submission.note(),
                Assignees.of(submission.authorBodyId(), bodies),
                submission.files().stream()
                        .map(file -> FileView.of(file, limits))
                        .toList(),
                submission.sentAt(),
                submission.sentBy(),
                submission.isLate(),
                submission.receiptCode(),
                submission.returnReason(),
                submission.decidedAt(),
                submission.decidedBy());
    }
}
