package vn.giaoban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a wording to its last moment. One walk gives the result and its explanation, so that the two cannot disagree.
 *
 * <p>All arithmetic is on local days; the zone enters once, at the end.
 */
final class Reckoning {

    private final Deadline deadline;
    private final Anchors anchors;
    private final RollPolicy policy;
    private final WorkingDays calendar;
    private final List<ExplanationStep> steps = new ArrayList<>();
    private final DueDate due;

    Reckoning(Deadline deadline, Anchors anchors, RollPolicy policy, WorkingDays calendar) {
        this.deadline = deadline;
        this.anchors = anchors;
        this.policy = policy;
        this.calendar = calendar;
        steps.add(ReckoningSteps.wording(deadline));
        ReckoningSteps.wrongWeekday(deadline).ifPresent(steps::add);
        this.due = reckon();
    }

    DueDate due() {
        return due;
    }

    DeadlineExplanation explanation(Instant now) {
        return new DeadlineExplanation(due, steps, ReckoningWarnings.of(deadline, due, calendar, now));
    }

    private DueDate reckon() {
        return switch (deadline.kind()) {
            case ABSOLUTE -> fixedDay();
            case PERIOD -> {
                steps.add(ReckoningSteps.periodEnds(deadline));
                yield settle(endOf(deadline.periodTo()), Move.BY_LAW);
            }
            case RELATIVE -> anchorDay().map(this::counted).orElseGet(this::waiting);
            case EVENT_RELATIVE -> anchorDay().map(day -> noDay()).orElseGet(this::waiting);
            case RECURRING, UNDATED -> noDay();
        };
    }

    private DueDate fixedDay() {
        boolean counts = deadline.countsWhatItNames();
        LocalDate date = deadline.date();
        steps.add(ReckoningSteps.countsOrNot(deadline, date));
        LocalDateTime end;
        if (deadline.time() == null) {
            end = counts ? endOf(date) : date.atStartOfDay();
        } else {
            end = date.atTime(deadline.time()).plusMinutes(counts ? 1 : 0);
        }
        return settle(end, Move.BY_POLICY);
    }

    private DueDate counted(LocalDate anchor) {
        boolean forward = deadline.offsetDirection() == OffsetDirection.AFTER;
        int amount = deadline.offsetAmount();
        LocalDate named = deadline.offsetUnit().count(anchor, forward ? amount : -amount, calendar);
        steps.addAll(ReckoningSteps.counted(deadline, anchor, named));
        if (!forward && amount == 0) {
            steps.add(ReckoningSteps.countsOrNot(deadline, named));
        }
        LocalDateTime end = deadline.countsWhatItNames() ? endOf(named) : named.atStartOfDay();
        return settle(end, forward ? Move.BY_LAW : Move.NEVER);
    }

    /** @param end the first moment that is too late, as written */
    private DueDate settle(LocalDateTime end, Move move) {
        LocalDate asWritten = end.minusNanos(1).toLocalDate();
        LocalDate lastDay = asWritten;
        if (!calendar.isWorkingDay(asWritten)) {
            steps.add(ReckoningSteps.dayOff(asWritten, calendar));
            if (move == Move.BY_LAW || move == Move.BY_POLICY && policy == RollPolicy.ROLL_FORWARD) {
                lastDay = calendar.nextWorkingDay(asWritten);
            }
            steps.add(ReckoningSteps.movedOrNot(asWritten, lastDay, move));
        } else if (calendar.isWorkedWeekend(asWritten)) {
            steps.add(ReckoningSteps.workedWeekend(asWritten));
        }
        LocalDateTime holds = end.plusDays(ChronoUnit.DAYS.between(asWritten, lastDay));
        var dated = new DueDate.Dated(
                asWritten, lastDay, holds.atZone(VietnameseDates.ZONE).toInstant());
        steps.add(ReckoningSteps.lastMoment(dated));
        return dated;
    }

    private Optional<LocalDate> anchorDay() {
        Optional<LocalDate> day = Optional.ofNullable(deadline.anchorDate()).or(() -> anchors.dayOf(deadline.anchor()));
        day.ifPresent(known -> steps.add(ReckoningSteps.anchorKnown(deadline, known)));
        return day;
    }

    private DueDate waiting() {
        steps.add(ReckoningSteps.waiting(deadline));
        return new DueDate.WaitingForAnchor(deadline.anchor());
    }

    private DueDate noDay() {
        steps.add(ReckoningSteps.noDay());
        return new DueDate.NoDay();
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    /** What moves an end that falls on a day off. */
    enum Move {
        /** BLDS 2015 Điều 148 khoản 5, for every «thời hạn». */
        BY_LAW,
        /** {@link RollPolicy}, for a day that is named and not counted. */
        BY_POLICY,
        NEVER
    }
}
