package vn.giaoban.calendar.holidays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import vn.giaoban.calendar.HolidayYear;

/**
 * Ngày nghỉ: a holiday, or the day off in its place.
 *
 * @param name such as «Nghỉ bù Quốc khánh»
 */
record DayOff(
        @NotNull(message = "Phải chọn ngày nghỉ.") LocalDate date,

        @NotBlank(message = "Phải ghi tên ngày nghỉ.") @Size(max = 200, message = "Không quá 200 ký tự.")
        String name) {

    DayOff {
        name = name == null ? null : name.strip();
    }

    /** In the order of the year. */
    static List<DayOff> of(HolidayYear year) {
        return new TreeMap<>(year.daysOff())
                .entrySet().stream()
                        .map(day -> new DayOff(day.getKey(), day.getValue()))
                        .toList();
    }
}
