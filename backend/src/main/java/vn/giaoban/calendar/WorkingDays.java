package vn.giaoban.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days are worked: Monday to Friday but for days off, and the weekend days that are worked in exchange. Immutable;
 * when the data change, build another.
 */
public final class WorkingDays {

    /** Years computed at once; beyond them nobody plans, and the rule is asked each time. */
    private static final int COMPUTED_FROM = 2000;

    private static final int COMPUTED_TO = 2100;

    private final Map<Integer, HolidayYear> years;
    private final StatutoryHolidays statutory;

    /**
     * @param known years whose days are given; the last of two for one year counts
     * @param statutory the rule for all other years
     */
    public WorkingDays(Collection<HolidayYear> known, StatutoryHolidays statutory) {
        this.statutory = statutory;
        Stream<HolidayYear> computed =
                IntStream.rangeClosed(COMPUTED_FROM, COMPUTED_TO).mapToObj(statutory::year);
        this.years = Stream.concat(computed, known.stream())
                .collect(toMap(HolidayYear::year, identity(), (earlier, later) -> later));
    }

    public boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).isWorkingDay(date);
    }

    /** Whether a Saturday or Sunday is worked in exchange for a day off. */
    public boolean isWorkedWeekend(LocalDate date) {
        return year(date.getYear()).workedDays().contains(date);
    }

    /** Name of the holiday, or of the substitute or exchanged day off; empty on a plain weekend. */
    public Optional<String> holidayName(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).daysOff().get(date));
    }

    /** Whether the official notice of the year is in the data; otherwise its days follow from the law alone. */
    public boolean isAnnounced(int year) {
        return year(year).announced();
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /**
     * The n-th working day after the date, or before it for a negative n; the date itself is not counted. For 0 it is
     * the date, worked or not.
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        int step = Integer.signum(n);
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    private int count(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private HolidayYear year(int year) {
        HolidayYear found = years.get(year);
        return found != null ? found : statutory.year(year);
    }
}
