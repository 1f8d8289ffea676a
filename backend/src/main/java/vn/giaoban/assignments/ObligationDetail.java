package vn.giaoban.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;
import vn.giaoban.units.UnitRef;

/**
 * One obligation with everything around it, as one caller sees it; the first fields as in {@link ObligationRow}.
 *
 * @param council the unit whose council runs the plan
 * @param chain from the issuer down to this one
 * @param due the date in force with its reasons; null when there is none
 * @param original what it was before it was extended; null when it was not
 * @param lock why nothing can be handed in now; null when it can
 * @param submissions the newest first; drafts only for those who write them and those above them
 * @param delegations what was delegated from it
 * @param succession when the unit of the body that owes it has ended
 * @param delegationNote what the one that delegated it says
 * @param settledReason why it was excused, withdrawn or refused
 * @param allowed what this caller can do now
 */
public record ObligationDetail(
        UUID id,
        UUID planId,
        String planTitle,
        @Nullable String planNumber,
        @Nullable String planSymbol,
        UUID assignmentId,
        AssignmentKind kind,
        @Nullable String topic,
        @Nullable String task,
        BodyRef body,
        List<BodyRef> parties,
        @Nullable UUID parentId,
        ObligationState state,
        Standing standing,
        boolean nilReport,
        @Nullable LocalDate lastDay,
        @Nullable String lastDayText,
        @Nullable Instant until,
        boolean extended,
        int delegatedTotal,
        int delegatedDone,
        @Nullable Instant submittedAt,
        boolean late,
        @Nullable Integer daysLate,
        int versions,
        long version,
        ObligationPlan plan,
        UnitRef council,
        AssignmentView assignment,
        List<ChainLink> chain,
        @Nullable DueView due,
        @Nullable DueView original,
        @Nullable Lock lock,
        List<SubmissionView> submissions,
        List<ExtensionView> extensions,
        List<ObligationRow> delegations,
        List<CommentView> comments,
        @Nullable ObligationSuccession succession,
        @Nullable String delegationNote,
        @Nullable String settledReason,
        List<ObligationAction> allowed) {

    static ObligationDetail of(
            ObligationRow row,
            ObligationPlan plan,
            UnitRef council,
            AssignmentView assignment,
            List<ChainLink> chain,
            @Nullable DueView due,
            @Nullable DueView original,
            @Nullable Lock lock,
            List<SubmissionView> submissions,
            List<ExtensionView> extensions,
            List<ObligationRow> delegations,
            List<CommentView> comments,
            @Nullable ObligationSuccession succession,
            @Nullable String delegationNote,
            @Nullable String settledReason,
            List<ObligationAction> allowed) {
        return new ObligationDetail(
                row.id(),
                row.planId(),
                row.planTitle(),
                row.planNumber(),
                row.planSymbol(),
                row.assignmentId(),
                row.kind(),
                row.topic(),
                row.task(),
                row.body(),
                row.parties(),
                row.parentId(),
                row.state(),
                row.standing(),
                row.nilReport(),
                row.lastDay(),
                row.lastDayText(),
                row.until(),
                row.extended(),
                row.delegatedTotal(),
                row.delegatedDone(),
                row.submittedAt(),
                row.late(),
                row.daysLate(),
                row.versions(),
                row.version(),
                plan,
                council,
                assignment,
                chain,
                due,
                original,
                lock,
                submissions,
                extensions,
                delegations,
                comments,
                succession,
                delegationNote,
                settledReason,
                allowed);
    }
}
