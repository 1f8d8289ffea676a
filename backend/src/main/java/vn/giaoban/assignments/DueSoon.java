package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.calendar.holidays.WorkingDayCalendar;

/** How far «sắp đến hạn» reaches: counted in working days, because Tết is a hole of nine calendar days. */
@ApplicationScoped
public class DueSoon {

    private final WorkingDayCalendar workingDays;
    private final int days;

    DueSoon(WorkingDayCalendar workingDays, AssignmentsConfig config) {
        this.workingDays = workingDays;
        this.days = config.dueSoonWorkingDays();
    }

    /**
     * What is due by this moment is due soon, as seen from {@code now}: the beginning of the working day after the n-th
     * one, so that a last day on the weekend behind it is due soon too.
     */
    public Instant until(Instant now) {
        return until(now, days, workingDays.current());
    }

    static Instant until(Instant now, int days, WorkingDays calendar) {
        LocalDate firstNotSoon = calendar.plusWorkingDays(VietnameseDates.dayOf(now), days + 1);
        return VietnameseDates.endOf(firstNotSoon.minusDays(1));
    }
}
