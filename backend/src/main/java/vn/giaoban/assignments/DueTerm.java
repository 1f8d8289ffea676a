package vn.giaoban.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.platform.Refusal;

/** Thời hạn of one obligation: the date in force, and what it was before it was extended. */
@Embeddable
class DueTerm {

    @Embedded
    private DueDay due;

    @Embedded
    @AttributeOverride(name = "lastDay", column = @Column(name = "original_last_day"))
    @AttributeOverride(name = "dueUntil", column = @Column(name = "original_due_until"))
    private DueDay original;

    private boolean extended;

    protected DueTerm() {}

    /** @param due null without a date, or while it is not known */
    DueTerm(DueDay due) {
        this.due = due;
        this.original = due;
    }

    boolean passed(Instant moment) {
        return DueDay.passed(due, moment);
    }

    /** Whether a new date would be taken: later than the one in force, or the first one there is. */
    boolean canExtendTo(DueDay later) {
        return due == null || DueDay.isLater(later, due);
    }

    /** @throws Refusal EXTENSION_NOT_LATER */
    void extendTo(DueDay later) {
        if (!canExtendTo(later)) {
            throw AssignmentProblem.EXTENSION_NOT_LATER.refusal(
                    "Ngày mới phải muộn hơn hạn đang áp dụng, ngày " + VietnameseDates.day(due.lastDay()) + ".");
        }
        due = later;
        extended = true;
    }

    /**
     * The plan moved its date. A later date that was granted stays in force.
     *
     * @return whether the date in force changed
     */
    boolean follow(DueDay planned) {
        DueDay before = due;
        due = following(planned);
        original = planned;
        extended = extended && Objects.equals(before, due);
        return !Objects.equals(before, due);
    }

    /** The date in force once {@link #follow} was called, while nothing is changed. */
    DueDay following(DueDay planned) {
        return !extended || DueDay.isLater(planned, due) ? planned : due;
    }

    /** @throws Refusal DELEGATION_AFTER_PARENT when a delegated date would be later than this one */
    void demandNotBefore(DueDay delegated) {
        if (due != null && DueDay.isLater(delegated, due)) {
            throw AssignmentProblem.DELEGATION_AFTER_PARENT.refusal(
                    "Hạn giao lại không được muộn hơn hạn của cấp trên, ngày " + VietnameseDates.day(due.lastDay())
                            + ".");
        }
    }

    DueDay due() {
        return due;
    }

    DueDay original() {
        return original;
    }

    boolean isExtended() {
        return extended;
    }
}
