package vn.giaoban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The exceptions of one year from the week of Monday to Friday.
 *
 * @param announced false while the official notice of the year is not out and the days follow from the law alone
 * @param daysOff days off and their names; holidays on a weekend may be named too
 * @param workedDays weekend days worked in exchange for a day off (hoán đổi ngày nghỉ)
 */
public record HolidayYear(int year, boolean announced, Map<LocalDate, String> daysOff, Set<LocalDate> workedDays) {

    /** @throws IllegalArgumentException when a day belongs to another year, or is both off and worked */
    public HolidayYear {
        daysOff = Map.copyOf(daysOff);
        workedDays = Set.copyOf(workedDays);
        for (LocalDate day : daysOff.keySet()) {
            refuseIf(day.getYear() != year, day, "is not of " + year);
        }
        for (LocalDate day : workedDays) {
            refuseIf(day.getYear() != year, day, "is not of " + year);
            refuseIf(!isWeekend(day), day, "is worked anyway");
            refuseIf(daysOff.containsKey(day), day, "is both off and worked");
        }
    }

    boolean isWorkingDay(LocalDate date) {
        return isWeekend(date) ? workedDays.contains(date) : !daysOff.containsKey(date);
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void refuseIf(boolean wrong, LocalDate day, String why) {
        if (wrong) {
            throw new IllegalArgumentException("Holiday data: " + day + " " + why);
        }
    }
}
