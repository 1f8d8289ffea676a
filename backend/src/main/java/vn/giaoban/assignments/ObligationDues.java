package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.DueDate;
import vn.giaoban.calendar.ExplanationCode;
import vn.giaoban.calendar.ExplanationStep;

/** Explains the date of one obligation: the plan's wording, then what the body above or the office set since. */
@ApplicationScoped
class ObligationDues {

    private final DueDates dueDates;

    ObligationDues(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** The date in force; null when there is none and no wording either. */
    DueView inForce(Work work, List<ExtensionView> extensions, Instant now) {
        DeadlineExplanation explained = original(work, now);
        for (ExtensionView extension : extensions) {
            DueDate.Dated holds = DueDate.endOf(extension.newLastDay());
            explained = followed(
                    explained,
                    ExplanationCode.EXTENDED,
                    holds,
                    "Gia hạn đến %s (%s): %s".formatted(holds.text(), extension.grantedBy(), extension.reason()));
        }
        DueDay stored = work.obligation().term().due();
        if (explained == null) {
            return null;
        }
        return DueView.of(stored == null ? explained : stored.heldAgainst(explained));
    }

    /** Before any extension; null when it was not extended. */
    DueView beforeExtension(Work work, Instant now) {
        DeadlineExplanation explained = work.obligation().term().isExtended() ? original(work, now) : null;
        return explained == null ? null : DueView.of(explained);
    }

    private DeadlineExplanation original(Work work, Instant now) {
        Obligation obligation = work.obligation();
        DeadlineExplanation ofPlan =
                dueDates.explain(work.assignment(), work.plan(), now).orElse(null);
        DueDay set = obligation.term().original();
        boolean setFromAbove = obligation.parentObligationId() != null
                && set != null
                && !Objects.equals(set, ofPlan == null ? null : DueDay.of(ofPlan.due()));
        if (setFromAbove) {
            DueDate.Dated holds = set.asDueDate();
            return followed(
                    ofPlan, ExplanationCode.LAST_MOMENT, holds, "Cơ quan giao lại ấn định: " + holds.text() + ".");
        }
        return ofPlan;
    }

    private static DeadlineExplanation followed(
            DeadlineExplanation before, ExplanationCode code, DueDate.Dated holds, String text) {
        ExplanationStep step = ExplanationStep.of(code, holds.lastDay(), text);
        return before == null
                ? new DeadlineExplanation(holds, List.of(step), List.of())
                : before.followedBy(step, holds);
    }
}
