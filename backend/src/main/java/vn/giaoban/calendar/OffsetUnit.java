package vn.giaoban.calendar;

import java.time.LocalDate;

/** What a deadline is counted in. */
public enum OffsetUnit {
    DAY("ngày"),
    WORKDAY("ngày làm việc"),
    WEEK("tuần"),
    MONTH("tháng");

    private final String words;

    OffsetUnit(String words) {
        this.words = words;
    }

    /** In Vietnamese: «ngày làm việc». */
    public String words() {
        return words;
    }

    /**
     * The day that lies {@code amount} units from another, which is itself not counted. A month ends on the
     * corresponding day, or on the last of the month where there is none (BLDS 2015 Điều 148 khoản 3).
     */
    LocalDate count(LocalDate from, int amount, WorkingDays calendar) {
        return switch (this) {
            case DAY -> from.plusDays(amount);
            case WORKDAY -> calendar.plusWorkingDays(from, amount);
            case WEEK -> from.plusWeeks(amount);
            case MONTH -> from.plusMonths(amount);
        };
    }
}
