package vn.giaoban.paperwork.linting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are written out: days below 10 and the months 1 and 2 with a zero before them, the other months without. */
final class WrittenDates {

    private static final Pattern DATE = Pattern.compile("(?iu)ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm");

    private WrittenDates() {}

    static void check(Line line, LayoutRule rule, Findings findings) {
        Matcher date = DATE.matcher(line.said());
        while (date.find()) {
            String day = date.group(1);
            String month = date.group(2);
            findings.demand(day.length() == 2, rule, "Ngày nhỏ hơn 10 phải có số 0 phía trước.", line);
            int number = Integer.parseInt(month);
            String wanted = number <= 2 ? "0" + number : String.valueOf(number);
            findings.demand(
                    month.equals(wanted) || number == 0 || number > 12,
                    rule,
                    "Chỉ tháng 1 và tháng 2 có số 0 phía trước: viết «tháng " + wanted + "».",
                    line);
        }
    }
}
