package vn.giaoban.calendar;

import static vn.giaoban.calendar.InvalidCalendarValue.refuseIf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which parts a {@link FuzzyTime} has, by its precision. */
final class FuzzyTimeRules {

    private FuzzyTimeRules() {}

    static void check(
            @Nullable TimePrecision precision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable MonthPart part) {
        refuseIf(precision == null, "precision", "Thiếu mức độ chính xác của thời gian.");
        CalendarRange.refuseOutside(from, "from");
        CalendarRange.refuseOutside(to, "to");
        refuseIf(from != null && to != null && to.isBefore(from), "to", "Ngày cuối không được trước ngày đầu.");
        switch (precision) {
            case MINUTE -> {
                oneDay(from, to);
                refuseIf(start == null, "startTime", "Thiếu giờ bắt đầu.");
            }
            case DAY, HALF_DAY -> oneDay(from, to);
            case RANGE -> bothEnds(from, to);
            case WINDOW -> {
                bothEnds(from, to);
                refuseIf(from.equals(to), "to", "Khoảng thời gian phải dài hơn một ngày.");
            }
            case WEEK -> {
                bothEnds(from, to);
                refuseIf(from.getDayOfWeek() != DayOfWeek.MONDAY, "from", "Tuần bắt đầu từ thứ Hai.");
                refuseIf(!to.equals(from.plusDays(6)), "to", "Tuần kết thúc vào Chủ nhật.");
            }
            case MONTH -> {
                bothEnds(from, to);
                refuseIf(from.getDayOfMonth() != 1, "from", "Tháng bắt đầu từ ngày 1.");
                refuseIf(!to.equals(YearMonth.from(from).atEndOfMonth()), "to", "Tháng kết thúc vào ngày cuối tháng.");
            }
            case MONTH_PART -> {
                bothEnds(from, to);
                refuseIf(part == null, "monthPart", "Thiếu đầu, giữa hay cuối tháng.");
                YearMonth month = YearMonth.from(from);
                refuseIf(!from.equals(part.firstDayIn(month)), "from", "Ngày đầu không khớp với phần của tháng.");
                refuseIf(!to.equals(part.lastDayIn(month)), "to", "Ngày cuối không khớp với phần của tháng.");
            }
            case FROM -> {
                refuseIf(from == null, "from", "Thiếu ngày bắt đầu.");
                refuseIf(to != null, "to", "«Từ ngày» không có ngày cuối.");
            }
            case LATEST -> {
                refuseIf(to == null, "to", "Thiếu ngày chậm nhất.");
                refuseIf(from != null, "from", "«Chậm nhất» không có ngày đầu.");
            }
            case CONTINUOUS -> {}
            case TO_BE_ANNOUNCED -> {
                refuseIf(from != null, "from", "Thời gian chưa có thì không ghi ngày.");
                refuseIf(to != null, "to", "Thời gian chưa có thì không ghi ngày.");
            }
        }
        refuseIf(
                part != null && precision != TimePrecision.MONTH_PART,
                "monthPart",
                "Chỉ «đầu, giữa, cuối tháng» mới có phần của tháng.");
        hours(precision, start, end);
    }

    private static void bothEnds(@Nullable LocalDate from, @Nullable LocalDate to) {
        refuseIf(from == null, "from", "Thiếu ngày đầu.");
        refuseIf(to == null, "to", "Thiếu ngày cuối.");
    }

    private static void oneDay(@Nullable LocalDate from, @Nullable LocalDate to) {
        bothEnds(from, to);
        refuseIf(!from.equals(to), "to", "Chỉ một ngày: ngày đầu và ngày cuối phải trùng nhau.");
    }

    private static void hours(TimePrecision precision, @Nullable LocalTime start, @Nullable LocalTime end) {
        boolean allowed = precision.namesItsDays() || precision == TimePrecision.WINDOW;
        refuseIf(start != null && !allowed, "startTime", "Chưa rõ ngày thì không ghi giờ.");
        refuseIf(end != null && !allowed, "endTime", "Chưa rõ ngày thì không ghi giờ.");
        boolean sameDay = precision != TimePrecision.RANGE;
        refuseIf(
                start != null && end != null && sameDay && !end.isAfter(start),
                "endTime",
                "Giờ kết thúc phải sau giờ bắt đầu.");
    }
}
