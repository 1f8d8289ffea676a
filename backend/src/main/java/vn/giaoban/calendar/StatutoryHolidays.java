package vn.giaoban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays that follow from the law alone, for years whose official notice is not out: Bộ luật Lao động 2019
 * Điều 112, and Điều 111 khoản 3 (a holiday on a weekly day off moves to the next working day). Where the law leaves a
 * choice, it is made as the notices of 2021-2026 made it; but for exchanges with a Saturday, the rule gives each of
 * those years exactly.
 *
 * @param fixed holidays of the solar calendar
 * @param lunar first day of Tết and 10/3 of the lunar calendar, by year; years without an entry have neither
 */
public record StatutoryHolidays(List<Fixed> fixed, Map<Integer, Lunar> lunar) {

    /**
     * @param withAdjacentDay the day before or after is off too (Quốc khánh)
     * @param since first day on which the holiday is law; null when it always was
     */
    public record Fixed(
            MonthDay day,
            String name,
            boolean withAdjacentDay,
            @Nullable LocalDate since) {}

    /** Solar days of Tết Nguyên đán (its first day) and Giỗ Tổ Hùng Vương, by the lunar calendar of UTC+7. */
    public record Lunar(LocalDate newYear, LocalDate ancestralDay) {}

    private static final String NEW_YEAR = "Tết Nguyên đán";
    private static final String ANCESTRAL_DAY = "Giỗ Tổ Hùng Vương";
    /** Five days by law: two before the first, the first, two after. */
    private static final int DAYS_AROUND_NEW_YEAR = 2;

    /** A rule that knows no holidays: weekends only. */
    public static final StatutoryHolidays NONE = new StatutoryHolidays(List.of(), Map.of());

    public StatutoryHolidays {
        fixed = List.copyOf(fixed);
        lunar = Map.copyOf(lunar);
    }

    HolidayYear year(int year) {
        var named = new TreeMap<LocalDate, String>();
        addFixed(year, named);
        Lunar moons = lunar.get(year);
        if (moons != null) {
            for (int i = -DAYS_AROUND_NEW_YEAR; i <= DAYS_AROUND_NEW_YEAR; i++) {
                named.put(moons.newYear().plusDays(i), NEW_YEAR);
            }
            named.put(moons.ancestralDay(), ANCESTRAL_DAY);
        }
        return new HolidayYear(year, false, withSubstitutes(named), Set.of());
    }

    private void addFixed(int year, Map<LocalDate, String> named) {
        for (Fixed holiday : fixed) {
            LocalDate date = holiday.day().atYear(year);
            if (holiday.since() == null || !date.isBefore(holiday.since())) {
                named.put(date, holiday.name());
                if (holiday.withAdjacentDay()) {
                    named.put(adjacent(date), holiday.name());
                }
            }
        }
    }

    /** The neighbour that makes the longer break: towards the weekend that is nearer. */
    private static LocalDate adjacent(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        boolean after = weekday == DayOfWeek.SUNDAY || weekday == DayOfWeek.MONDAY || weekday == DayOfWeek.THURSDAY;
        return date.plusDays(after ? 1 : -1);
    }

    private static Map<LocalDate, String> withSubstitutes(TreeMap<LocalDate, String> named) {
        var all = new HashMap<>(named);
        named.forEach((day, name) -> {
            if (HolidayYear.isWeekend(day)) {
                LocalDate substitute = day;
                while (HolidayYear.isWeekend(substitute) || all.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                all.put(substitute, "Nghỉ bù " + name);
            }
        });
        return all;
    }
}
