package vn.giaoban.calendar;

import static vn.giaoban.calendar.VietnameseDates.day;

import java.util.Locale;

/** A {@link FuzzyTime} in words. */
final class FuzzyTimeText {

    private static final String TENTATIVE = "dự kiến";
    private static final String LATER_NOTICE = "thông báo sau";

    private FuzzyTimeText() {}

    static String of(FuzzyTime time) {
        String text = time.wording() == null ? ownWords(time) : time.wording();
        if (time.tentative() && !says(text, TENTATIVE)) {
            text = TENTATIVE + " " + text;
        }
        if (time.laterNotice() && !says(text, LATER_NOTICE)) {
            text += " (thời gian cụ thể sẽ có " + LATER_NOTICE + ")";
        }
        return text;
    }

    private static boolean says(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }

    private static String ownWords(FuzzyTime time) {
        return switch (time.precision()) {
            case MINUTE, DAY -> hours(time) + VietnameseDates.weekdayAndDay(time.from());
            case HALF_DAY -> hours(time) + "01 buổi, " + VietnameseDates.weekdayAndDay(time.from());
            case RANGE ->
                hours(time)
                        + (time.from().equals(time.to()) ? VietnameseDates.weekdayAndDay(time.from()) : between(time));
            case WINDOW -> hours(time) + "một ngày trong khoảng " + between(time);
            case WEEK -> "trong tuần " + between(time);
            case MONTH -> month(time);
            case MONTH_PART -> time.monthPart().words() + " " + month(time);
            case FROM -> "từ ngày " + day(time.from());
            case LATEST -> "chậm nhất ngày " + day(time.to());
            case CONTINUOUS ->
                "thường xuyên"
                        + (time.from() == null ? "" : " từ ngày " + day(time.from()))
                        + (time.to() == null ? "" : " đến ngày " + day(time.to()));
            case TO_BE_ANNOUNCED -> "sẽ có " + LATER_NOTICE;
        };
    }

    private static String between(FuzzyTime time) {
        return "từ ngày " + day(time.from()) + " đến ngày " + day(time.to());
    }

    private static String month(FuzzyTime time) {
        return "tháng " + time.from().getMonthValue() + " năm " + time.from().getYear();
    }

    private static String hours(FuzzyTime time) {
        String start = time.startTime() == null ? "" : VietnameseDates.hour(time.startTime());
        String end = time.endTime() == null ? "" : "đến " + VietnameseDates.hour(time.endTime());
        String hours = (start + " " + end).strip();
        return hours.isEmpty() ? "" : hours + ", ";
    }
}
