package vn.giaoban.calendar.holidays;

import static vn.giaoban.calendar.VietnameseDates.weekdayAndDay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.calendar.HolidayYear;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * The days of a year as they shall be, all of them.
 *
 * @param announced whether the official notice of the year is out
 * @param workedDays Saturdays and Sundays that are worked in exchange
 * @param reason the notice that says so, with its number
 */
record ChangeHolidays(
        @NotNull(message = "Phải chọn đã có thông báo chính thức hay chưa.")
        Boolean announced,

        @NotNull(message = "Phải gửi danh sách ngày nghỉ.") @Size(max = 100, message = "Không quá 100 ngày nghỉ.")
        List<@NotNull(message = "Ngày nghỉ không được trống.") @Valid DayOff> daysOff,

        @NotNull(message = "Phải gửi danh sách ngày làm bù.") @Size(max = 50, message = "Không quá 50 ngày làm bù.")
        List<@NotNull(message = "Ngày làm bù không được trống.") LocalDate> workedDays,

        @NotBlank(message = "Phải ghi căn cứ, như số của thông báo.") @Size(max = 500, message = "Không quá 500 ký tự.")
        String reason) {

    ChangeHolidays {
        reason = reason == null ? null : reason.strip();
    }

    /** @throws Refusal DAY_OF_OTHER_YEAR, DAY_TWICE, WORKED_DAY_NOT_WEEKEND */
    HolidayYear of(int year) {
        Map<HolidayProblem, List<Violation>> wrong = new EnumMap<>(HolidayProblem.class);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < daysOff.size(); i++) {
            check(year, daysOff.get(i).date(), "daysOff[" + i + "].date", seen, wrong);
        }
        for (int i = 0; i < workedDays.size(); i++) {
            LocalDate day = workedDays.get(i);
            String field = "workedDays[" + i + "]";
            check(year, day, field, seen, wrong);
            if (!HolidayYear.isWeekend(day)) {
                add(
                        wrong,
                        HolidayProblem.WORKED_DAY_NOT_WEEKEND,
                        field,
                        "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật; %s vốn là ngày làm việc."
                                .formatted(weekdayAndDay(day)));
            }
        }
        wrong.forEach((problem, violations) -> {
            throw problem.at(violations);
        });
        return new HolidayYear(
                year,
                announced,
                daysOff.stream().collect(Collectors.toMap(DayOff::date, DayOff::name)),
                Set.copyOf(workedDays));
    }

    private static void check(
            int year, LocalDate day, String field, Set<LocalDate> seen, Map<HolidayProblem, List<Violation>> wrong) {
        if (day.getYear() != year) {
            String message = "%s không thuộc năm %d.".formatted(weekdayAndDay(day), year);
            add(wrong, HolidayProblem.DAY_OF_OTHER_YEAR, field, message);
        }
        if (!seen.add(day)) {
            String message =
                    "%s được ghi hai lần trong danh sách ngày nghỉ và ngày làm bù.".formatted(weekdayAndDay(day));
            add(wrong, HolidayProblem.DAY_TWICE, field, message);
        }
    }

    private static void add(
            Map<HolidayProblem, List<Violation>> wrong, HolidayProblem problem, String field, String message) {
        String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        wrong.computeIfAbsent(problem, none -> new ArrayList<>()).add(new Violation(field, sentence));
    }
}
