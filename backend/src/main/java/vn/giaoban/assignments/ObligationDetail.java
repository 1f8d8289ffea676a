package vn.giaoban.assignments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.UnitRef;

/**
 * One obligation with everything around it, as one caller sees it.
 *
 * @param row the same as in lists
 * @param council the unit whose council runs the plan
 * @param chain from the issuer down to this one
 * @param due the date in force with its reasons; null when there is none
 * @param original what it was before it was extended; null when it was not
 * @param lock why nothing can be handed in now; null when it can
 * @param submissions the newest first; drafts only for those who write them and those above them
 * @param delegations what was delegated from it
 * @param succession when the unit of the body that owes it has ended
 * @param allowed what this caller can do now
 */
public record ObligationDetail(
        @JsonUnwrapped ObligationRow row,
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
        List<ObligationAction> allowed) {}
