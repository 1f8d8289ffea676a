package vn.giaoban.plans;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.InvalidCalendarValue;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.plans.content.PlanText;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Violation;

/**
 * The time that holds («chốt ngày»).
 *
 * @param date the day, or the first of several when the event lasts longer
 * @param place the place, when it is settled or changed at the same time
 * @param note why; required when the day lies outside the announced window
 */
public record FirmTime(
        @NotNull(message = "Phải chọn ngày.") LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime startTime,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime endTime,

        @Size(max = 500, message = "Không quá 500 ký tự.") @Nullable
        String place,

        @Size(max = 1000, message = "Không quá 1000 ký tự.") @Nullable
        String note) {

    public FirmTime {
        place = PlanText.line(place);
        note = PlanText.block(note);
    }

    /**
     * @param days how many calendar days the event lasts
     * @throws Refusal VALIDATION_FAILED when day and hours do not fit together
     */
    FuzzyTime lasting(int days) {
        TimePrecision precision =
                days > 1 ? TimePrecision.RANGE : startTime == null ? TimePrecision.DAY : TimePrecision.MINUTE;
        LocalDate last = date.plusDays(days - 1L);
        try {
            return new FuzzyTime(null, date, last, startTime, endTime, precision, null, false, false);
        } catch (InvalidCalendarValue contradiction) {
            String field = contradiction.field().endsWith("Time") ? contradiction.field() : "date";
            throw new Refusal(
                    PlatformProblem.VALIDATION_FAILED,
                    contradiction.getMessage(),
                    List.of(new Violation(field, contradiction.getMessage())));
        }
    }

    /** A day other than announced is allowed, but has to be explained to those who planned for it. */
    void demandWithin(FuzzyTime announced, FuzzyTime holds) {
        if (announced == null || note != null) {
            return;
        }
        boolean tooEarly = announced.from() != null && holds.from().isBefore(announced.from());
        boolean tooLate = announced.to() != null && holds.to().isAfter(announced.to());
        if (tooEarly || tooLate) {
            throw new Refusal(
                    PlanProblem.FIRM_OUTSIDE_WINDOW,
                    "Thời gian đã thông báo là " + announced.text() + "; chốt ngoài khoảng đó thì phải ghi lý do.");
        }
    }
}
