package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a link sees: one obligation, and of that no more than is needed to hand it in. Persons are not
 * named, and files cannot be fetched, because nobody knows who holds a link.
 *
 * @param serverTime the server's clock, for how long there is left
 * @param linkNumber counts from 1 within the obligation
 * @param expiresAt the first moment at which the link opens nothing any more
 * @param acknowledgedAt when «đã nhận việc» was said with this link
 * @param used whether a version was sent with this link
 * @param councilName the unit whose council runs the plan
 * @param until the first moment that is too late
 * @param deadlineWording as the plan words it
 * @param limitsText in Vietnamese
 * @param deliverTo where the paper goes
 * @param lock why nothing can be handed in now; null when it can
 * @param open whether something can be handed in with this link now
 * @param nilPossible whether «không phát sinh» can be said now
 * @param needsFile whether it takes a file, unless there is nothing to report
 * @param draftFiles in the draft that is to be sent
 * @param handedIn what was sent last, by this link or otherwise; null before
 */
public record LinkedObligation(
        Instant serverTime,
        int linkNumber,
        Instant expiresAt,
        @Nullable Instant acknowledgedAt,
        boolean used,
        String councilName,
        String bodyName,
        String planTitle,
        @Nullable String planNumber,
        @Nullable String planSymbol,
        AssignmentKind kind,
        @Nullable String topic,
        @Nullable String task,
        ObligationState state,
        @Nullable LocalDate lastDay,
        @Nullable String lastDayText,
        @Nullable Instant until,
        @Nullable String deadlineWording,
        @Nullable String limitsText,
        @Nullable String deliverTo,
        @Nullable Lock lock,
        boolean open,
        boolean nilPossible,
        boolean needsFile,
        List<FileView> draftFiles,
        @Nullable String draftNote,
        @Nullable Receipt handedIn) {

    /**
     * What was sent, as the receipt states it.
     *
     * @param number counts from 1
     * @param fileNames in their order
     * @param returnReason when the office gave it back
     */
    public record Receipt(
            UUID submissionId,
            int number,
            SubmissionState state,
            boolean nilReport,
            String receiptCode,
            Instant sentAt,
            boolean late,
            List<String> fileNames,
            @Nullable String returnReason) {

        static Receipt of(SubmissionView sent) {
            return new Receipt(
                    sent.id(),
                    sent.number(),
                    sent.state(),
                    sent.nilReport(),
                    sent.receiptCode(),
                    sent.sentAt(),
                    sent.late(),
                    sent.files().stream().map(FileView::fileName).toList(),
                    sent.returnReason());
        }
    }

    static LinkedObligation of(HandInLink link, ObligationDetail detail, Instant now) {
        AssignmentView assignment = detail.assignment();
        SubmissionView draft = newest(detail, true);
        SubmissionView sent = newest(detail, false);
        boolean used = link.usedAt() != null;
        boolean open = !used && detail.state().isOwed();
        return new LinkedObligation(
                now,
                link.number(),
                link.expiresAt(),
                link.acknowledgedAt(),
                used,
                detail.council().fullName(),
                link.bodyName(),
                detail.planTitle(),
                detail.planNumber(),
                detail.planSymbol(),
                detail.kind(),
                detail.topic(),
                detail.task(),
                detail.state(),
                detail.lastDay(),
                detail.lastDayText(),
                detail.until(),
                assignment.deadline() == null ? null : assignment.deadline().wording(),
                assignment.limits() == null ? null : assignment.limits().text(),
                assignment.deliverTo() == null
                        ? assignment.deliverToText()
                        : assignment.deliverTo().name(),
                detail.lock(),
                open && detail.allowed().contains(ObligationAction.SEND),
                open && detail.allowed().contains(ObligationAction.REPORT_NIL),
                detail.kind().needsFile(),
                draft == null ? List.of() : draft.files(),
                draft == null ? null : draft.note(),
                sent == null ? null : Receipt.of(sent));
    }

    private static @Nullable SubmissionView newest(ObligationDetail detail, boolean draft) {
        return detail.submissions().stream()
                .filter(version -> (version.state() == SubmissionState.DRAFT) == draft)
                .findFirst()
                .orElse(null);
    }
}
