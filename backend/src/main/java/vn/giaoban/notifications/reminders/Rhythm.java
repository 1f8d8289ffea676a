package vn.giaoban.notifications.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaoban.calendar.WorkingDays;

/**
 * On which days a plan reminds, seen from the last day of an obligation: 7 is the seventh working day before it, 0 the
 * day itself or the last working day before it, -3 the third working day after it.
 *
 * @param steps each once
 */
record Rhythm(List<Integer> steps) {

    /** @param day a working day */
    record Step(int step, LocalDate day) {}

    Rhythm {
        steps = steps.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    static LocalDate dayOf(int step, LocalDate lastDay, WorkingDays workingDays) {
        if (step != 0) {
            return workingDays.plusWorkingDays(lastDay, -step);
        }
        return workingDays.isWorkingDay(lastDay) ? lastDay : workingDays.plusWorkingDays(lastDay, -1);
    }

    /**
     * The step that is to be said today. One that a working day was missed for is made up for on the next; of several
     * only the nearest is said, and when two fall on one day (a last day on a Sunday) the one nearer to the last day.
     *
     * @param since what lay before is not caught up with
     */
    Optional<Step> dueOn(LocalDate today, LocalDate lastDay, LocalDate since, WorkingDays workingDays) {
        LocalDate earliest = workingDays.plusWorkingDays(today, -1);
        return days(lastDay, workingDays).stream()
                .filter(step -> !step.day().isAfter(today)
                        && !step.day().isBefore(earliest)
                        && !step.day().isBefore(since))
                .max(Comparator.comparing(Step::day)
                        .thenComparing(Comparator.comparingInt(Step::step).reversed()));
    }

    /** The next day on which it will be said; empty when there is none. */
    Optional<Step> after(LocalDate today, LocalDate lastDay, WorkingDays workingDays) {
        return days(lastDay, workingDays).stream()
                .filter(step -> step.day().isAfter(today))
                .min(Comparator.comparing(Step::day).thenComparingInt(Step::step));
    }

    private List<Step> days(LocalDate lastDay, WorkingDays workingDays) {
        return steps.stream()
                .map(step -> new Step(step, dayOf(step, lastDay, workingDays)))
                .toList();
    }
}
