package vn.giaoban.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.giaoban.units.BodyRef;

/**
 * Deadlines day by day, with the load of each body.
 *
 * @param days every day that was asked for
 * @param load bodies that owe three things or more in one week: dates that an office may want to move before it issues
 */
public record DeadlineCalendar(List<Day> days, List<EventRow> events, List<Load> load) {

    /**
     * @param working whether it is a working day, worked Saturdays included
     * @param holiday name of the holiday, when it is one
     * @param due how many last days fall on it, without what was withdrawn or excused
     * @param open how many of them are not handed in
     */
    @Schema(name = "CalendarDay")
    public record Day(
            LocalDate date, boolean working, @Nullable String holiday, long due, long open) {}

    /** @param weekOf the Monday of the week */
    @Schema(name = "WeekLoad")
    public record Load(BodyRef body, LocalDate weekOf, long due) {}
}
