package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaoban.calendar.VietnameseDates;
import vn.giaoban.calendar.WorkingDays;

/** How far «sắp đến hạn» reaches: counted in working days, because Tết is a hole of nine calendar days. */
@ApplicationScoped
public class DueSoon {

    private final WorkingDays workingDays;
    private final int days;

    DueSoon(WorkingDays workingDays, AssignmentsConfig config) {
        this.workingDays = workingDays;
        this.days = config.dueSoonWorkingDays();
    }

    /**
     * What is due by this moment is due soon, as seen from {@code now}: the beginning of the working day after the n-th
     * one, so that a last day on the weekend behind it is due soon too.
     */
    public Instant until(Instant now) {
        LocalDate firstNotSoon = workingDays.plusWorkingDays(VietnameseDates.dayOf(now), days + 1);
        return VietnameseDates.endOf(firstNotSoon.minusDays(1));
    }
}
