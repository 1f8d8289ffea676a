package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaoban.calendar.DeadlineExplanation;
import vn.giaoban.calendar.DueDate;
import vn.giaoban.calendar.ExplanationCode;
import vn.giaoban.calendar.ExplanationStep;
import vn.giaoban.calendar.VietnameseDates;

/** Explains the date of one obligation: the plan's wording, then what the body above or the office set since. */
@ApplicationScoped
class ObligationDues {

    private final DueDates dueDates;
    private final ObligationRecords records;

    ObligationDues(DueDates dueDates, ObligationRecords records) {
        this.dueDates = dueDates;
        this.records = records;
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
        DeadlineExplanation ofPlan = ofPlan(work, now);
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

    /** Of work that is closed with the days off of that time: its date has stayed since, whatever was changed. */
    private DeadlineExplanation ofPlan(Work work, Instant now) {
        DeadlineExplanation today =
                dueDates.explain(work.assignment(), work.plan(), now).orElse(null);
        Obligation obligation = work.obligation();
        if (today == null || obligation.state().isOwed()) {
            return today;
        }
        Instant closed = closedAt(obligation);
        DeadlineExplanation then = dueDates.explainAsOf(closed, work.assignment(), work.plan(), now)
                .orElseThrow();
        DueDay kept = obligation.term().original();
        if (obligation.parentObligationId() == null && !Objects.equals(kept, DueDay.of(then.due()))) {
            if (Objects.equals(kept, DueDay.of(today.due()))) {
                // Its plan moved it after it was closed.
                return today;
            }
            return then.warning(said(
                    ExplanationCode.KEPT_SINCE_CLOSED,
                    closed,
                    "Hạn giữ nguyên như khi khép việc ngày %s. Lịch nghỉ hoặc kế hoạch đã thay đổi từ đó, nên tính theo các"
                            + " bước trên có thể ra ngày khác."));
        }
        return then.equals(today)
                ? then
                : then.followedBy(
                        said(
                                ExplanationCode.DAYS_OFF_OF_THEN,
                                closed,
                                "Tính theo lịch nghỉ áp dụng khi khép việc ngày %s; lịch nghỉ thay đổi sau đó không làm dời"
                                        + " hạn."),
                        then.due());
    }

    private Instant closedAt(Obligation obligation) {
        return obligation.submittedAt() != null ? obligation.submittedAt() : records.lastChange(obligation.id());
    }

    private static ExplanationStep said(ExplanationCode code, Instant closed, String sentence) {
        LocalDate day = VietnameseDates.dayOf(closed);
        return ExplanationStep.of(code, day, sentence.formatted(VietnameseDates.day(day)))
                .with("closed", day);
    }

    private static DeadlineExplanation followed(
            DeadlineExplanation before, ExplanationCode code, DueDate.Dated holds, String text) {
        ExplanationStep step = ExplanationStep.of(code, holds.lastDay(), text);
        return before == null
                ? new DeadlineExplanation(holds, List.of(step), List.of())
                : before.followedBy(step, holds);
    }
}
