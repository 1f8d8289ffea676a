package vn.giaoban.paperwork.reading.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.paperwork.reading.text.Words;

/** Days, months and stretches of days as documents write them; day first, always. */
public final class Dates {

    private static final String YEAR = "(?<y%s>(?:19|20)\\d{2})(?!\\d)";
    private static final String SLASH = "\\s?[/.-]\\s?";
    /** Day, month, year: 15/9/2023, 15-9-2023, 15.9.2023, 15 tháng 9 năm 2023. */
    private static final String FULL =
            "(?<d%1$s>\\d{1,2})(?:%2$s(?<m%1$s>\\d{1,2})%2$s|\\s*tháng\\s*(?<mw%1$s>\\d{1,2})\\s*(?:,\\s*)?(?:năm|/)\\s*)%3$s";

    private static final String DAY_WORD = "(?:ngày\\s*)?";
    private static final String WEEKDAY = "(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật|cn)";
    private static final String HOUR = "(?<h%1$s>\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(?<min%1$s>[0-5]\\d)?\\s*(?:phút|')?";

    private static final Pattern RANGE = Pattern.compile("(?:từ\\s+)?" + DAY_WORD
            + "(?<da>\\d{1,2})(?:\\s?[/.-]\\s?(?<ma>\\d{1,2})(?:\\s?[/.-]\\s?(?<ya>(?:19|20)\\d{2}))?|\\s*tháng\\s*(?<mwa>\\d{1,2})(?:\\s*năm\\s*(?<ywa>(?:19|20)\\d{2}))?)?"
            + "(?:\\s*\\(" + WEEKDAY + "\\))?"
            + "\\s*(?:(?:-|đến(?:\\s+hết)?|tới)\\s*(?:\\d{1,2}\\s*(?:giờ|h|g|:)\\s*(?:[0-5]\\d)?\\s*(?:phút|')?\\s*)?|và|,)\\s*"
            + DAY_WORD + full("b"));
    private static final Pattern DAY = Pattern.compile(DAY_WORD + full("a"));
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "ngày\\s*(?<d>\\d{1,2})(?:\\s?[/.]\\s?(?<m>\\d{1,2})(?![\\d/.]\\d|\\d)|\\s*tháng\\s*(?<mw>\\d{1,2})(?!\\s*(?:năm|/)\\s*\\d))");
    private static final Pattern RANGE_WITHOUT_YEAR = Pattern.compile(
            "(?:từ\\s+)?ngày\\s*(?<da>\\d{1,2})(?:\\s?/\\s?(?<ma>\\d{1,2}))?\\s*(?:-|đến(?:\\s+hết)?|và)\\s*" + DAY_WORD
                    + "(?<db>\\d{1,2})\\s?/\\s?(?<mb>\\d{1,2})(?![\\d/.]\\d|\\d)");
    private static final Pattern MONTH_PART = Pattern.compile(
            "(?<part>đầu|giữa|cuối)\\s+tháng\\s*(?<m>\\d{1,2})(?:\\s*(?:/|-|năm)\\s*" + year("") + ")?");
    private static final Pattern WEEK = Pattern.compile(
            "tuần\\s+(?:thứ\\s+)?(?<week>nhất|một|đầu|hai|ba|tư|bốn|cuối|[1-5])(?:\\s+(?:của|trong))?\\s+tháng\\s*(?<m>\\d{1,2})(?:\\s*(?:/|-|năm)\\s*"
                    + year("") + ")?");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:từ\\s+)?tháng\\s*(?<ma>\\d{1,2})(?:\\s*(?:/|năm)\\s*(?<ya>(?:19|20)\\d{2}))?\\s*(?:-|đến(?:\\s+hết)?|và|,)\\s*(?:tháng\\s*)?(?<mb>\\d{1,2})\\s*(?:/|-|năm)\\s*"
                    + year("b"));
    private static final Pattern MONTH = Pattern.compile("tháng\\s*(?<m>\\d{1,2})\\s*(?:/|-|\\.|năm)\\s*" + year(""));
    private static final Pattern QUARTER =
            Pattern.compile("quý\\s*(?<q>iv|i{1,3}|[1-4])\\s*(?:/|-|năm)?\\s*" + year(""));
    private static final Pattern HALF_YEAR = Pattern.compile("(?:6|06|sáu) tháng (?<half>đầu|cuối) năm\\s*" + year(""));

    private static final Pattern HOURS_BEFORE = Pattern.compile(
            "(?:từ\\s+|lúc\\s+|vào\\s+lúc\\s+|bắt đầu (?:từ|lúc)\\s+)?" + hour("a") + "(?:\\s*(?:-|đến)\\s*" + hour("b")
                    + ")?\\s*(?:(?:buổi\\s+)?(?:sáng|chiều|tối))?\\s*,?\\s*(?:\\(?(?<weekday>" + WEEKDAY
                    + ")\\)?\\s*,?\\s*)?(?:(?:vào|của)\\s+)?$");
    private static final Pattern HOURS_AFTER =
            Pattern.compile("^\\s*(?:\\(" + WEEKDAY + "\\))?\\s*[,;]?\\s*(?:lúc|từ|bắt đầu (?:từ|lúc)|vào lúc)\\s+"
                    + hour("a") + "(?:\\s*(?:-|đến)\\s*" + hour("b") + ")?");
    private static final Pattern WEEKDAY_AFTER =
            Pattern.compile("^\\s*\\(\\s*(" + WEEKDAY + ")\\s*\\)|^\\s*\\(\\s*(?<open>" + WEEKDAY
                    + ")(?=[\\s,])|^\\s*,?\\s*(?<plain>" + WEEKDAY + ")(?![a-zà-ỹ])");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("\\(?(" + WEEKDAY + ")\\)?\\s*,?\\s*$");

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tư", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("năm", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sáu", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bảy", DayOfWeek.SATURDAY),
            Map.entry("bẩy", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY));

    private static final int LOOK_BACK = 70;

    /** «03/11» alone is a day only where nothing but days is written. */
    private static final Pattern BARE_DAY =
            Pattern.compile("(?<![\\d/.])(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?![\\d/.]\\d|\\d|/)");

    private final YearHint hint;
    private final boolean ofSchedule;

    /** @param hint in what year the document speaks where it gives none */
    public Dates(YearHint hint) {
        this(hint, false);
    }

    private Dates(YearHint hint, boolean ofSchedule) {
        this.hint = hint;
        this.ofSchedule = ofSchedule;
    }

    /** The same for the column of days of a table, where «03/11» stands without «ngày». */
    public Dates ofSchedule() {
        return new Dates(hint, true);
    }

    private static String year(String name) {
        return YEAR.formatted(name);
    }

    private static String full(String name) {
        return FULL.formatted(name, SLASH, year(name));
    }

    private static String hour(String name) {
        return HOUR.formatted(name);
    }

    /** All mentions of days, in order, none inside another. */
    public List<When> in(Words words) {
        List<When> found = new ArrayList<>();
        collect(found, words, RANGE, this::range);
        collect(found, words, DAY, this::day);
        collect(found, words, RANGE_WITHOUT_YEAR, this::rangeWithoutYear);
        collect(found, words, DAY_AND_MONTH, this::dayAndMonth);
        collect(found, words, WEEK, this::week);
        collect(found, words, MONTH_PART, this::monthPart);
        collect(found, words, MONTHS, this::months);
        collect(found, words, MONTH, this::month);
        collect(found, words, QUARTER, this::quarter);
        collect(found, words, HALF_YEAR, this::halfYear);
        if (ofSchedule && found.isEmpty()) {
            collect(found, words, BARE_DAY, (at, m) -> dayAndMonth(at, m.group("d"), m.group("m")));
        }
        found.sort((a, b) -> Integer.compare(a.words().offset(), b.words().offset()));
        return found.stream().map(when -> withSurroundings(words, when)).toList();
    }

    public @Nullable When first(Words words) {
        List<When> all = in(words);
        return all.isEmpty() ? null : all.getFirst();
    }

    private interface Maker {
        @Nullable
        When make(Words words, Matcher matcher);
    }

    private static void collect(List<When> found, Words words, Pattern pattern, Maker maker) {
        Matcher matcher = pattern.matcher(words.key());
        while (matcher.find()) {
            if (matcher.start() > 0
                    && isNumberPart(words.key().charAt(matcher.start() - 1))
                    && Character.isDigit(words.key().charAt(matcher.start()))) {
                continue;
            }
            Words at = words.sub(matcher.start(), matcher.end());
            if (found.stream().noneMatch(other -> other.words().overlaps(at))) {
                When when = maker.make(at, matcher);
                if (when != null) {
                    found.add(when);
                }
            }
        }
    }

    private static boolean isNumberPart(char c) {
        return Character.isDigit(c) || c == '/' || c == '.';
    }

    private @Nullable When day(Words words, Matcher m) {
        LocalDate day = date(m.group("da"), either(m, "ma", "mwa"), m.group("ya"));
        return day == null ? null : plain(words, When.Kind.DAY, day, day, false);
    }

    private @Nullable When range(Words words, Matcher m) {
        LocalDate last = date(m.group("db"), either(m, "mb", "mwb"), m.group("yb"));
        if (last == null) {
            return null;
        }
        String month = either(m, "ma", "mwa");
        String year = either(m, "ya", "ywa");
        LocalDate first = date(
                m.group("da"),
                month == null ? String.valueOf(last.getMonthValue()) : month,
                year == null ? String.valueOf(last.getYear()) : year);
        if (first != null && first.isAfter(last) && year == null) {
            first = first.minusYears(1);
        }
        return first == null || first.isAfter(last) ? null : plain(words, When.Kind.DAYS, first, last, false);
    }

    private @Nullable When rangeWithoutYear(Words words, Matcher m) {
        int year = hint.yearOf(Integer.parseInt(m.group("mb")));
        if (year == 0) {
            return null;
        }
        LocalDate last = date(m.group("db"), m.group("mb"), String.valueOf(year));
        LocalDate first =
                date(m.group("da"), m.group("ma") == null ? m.group("mb") : m.group("ma"), String.valueOf(year));
        return first == null || last == null || first.isAfter(last)
                ? null
                : plain(words, When.Kind.DAYS, first, last, true);
    }

    private @Nullable When dayAndMonth(Words words, Matcher m) {
        return dayAndMonth(words, m.group("d"), either(m, "m", "mw"));
    }

    private @Nullable When dayAndMonth(Words words, String dayOfMonth, String month) {
        int year = hint.yearOf(Integer.parseInt(month));
        LocalDate day = year == 0 ? null : date(dayOfMonth, month, String.valueOf(year));
        return day == null ? null : plain(words, When.Kind.DAY, day, day, true);
    }

    private @Nullable When monthPart(Words words, Matcher m) {
        YearMonth month = yearMonth(m.group("m"), m.group("y"));
        if (month == null) {
            return null;
        }
        MonthPart part =
                switch (m.group("part")) {
                    case "đầu" -> MonthPart.START;
                    case "giữa" -> MonthPart.MIDDLE;
                    default -> MonthPart.END;
                };
        return new When(
                words,
                When.Kind.MONTH_PART,
                month.atDay(1),
                month.atEndOfMonth(),
                null,
                null,
                null,
                null,
                part,
                m.group("y") == null);
    }

    /** Weeks of a month are counted in sevens from its first day. */
    private @Nullable When week(Words words, Matcher m) {
        YearMonth month = yearMonth(m.group("m"), m.group("y"));
        if (month == null) {
            return null;
        }
        int number =
                switch (m.group("week")) {
                    case "nhất", "một", "đầu", "1" -> 1;
                    case "hai", "2" -> 2;
                    case "ba", "3" -> 3;
                    case "tư", "bốn", "4" -> 4;
                    default -> 5;
                };
        LocalDate last = number == 5 ? month.atEndOfMonth() : month.atDay(number * 7);
        return plain(words, When.Kind.WEEK, last.minusDays(6), last, m.group("y") == null);
    }

    private @Nullable When months(Words words, Matcher m) {
        YearMonth last = yearMonth(m.group("mb"), m.group("yb"));
        YearMonth first = yearMonth(m.group("ma"), m.group("ya") == null ? m.group("yb") : m.group("ya"));
        return first == null || last == null || first.isAfter(last)
                ? null
                : plain(words, When.Kind.DAYS, first.atDay(1), last.atEndOfMonth(), false);
    }

    private @Nullable When month(Words words, Matcher m) {
        YearMonth month = yearMonth(m.group("m"), m.group("y"));
        return month == null ? null : plain(words, When.Kind.MONTH, month.atDay(1), month.atEndOfMonth(), false);
    }

    private @Nullable When quarter(Words words, Matcher m) {
        int quarter =
                switch (m.group("q")) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
        YearMonth last = YearMonth.of(Integer.parseInt(m.group("y")), quarter * 3);
        return plain(words, When.Kind.QUARTER, last.minusMonths(2).atDay(1), last.atEndOfMonth(), false);
    }

    private @Nullable When halfYear(Words words, Matcher m) {
        int year = Integer.parseInt(m.group("y"));
        boolean first = m.group("half").equals("đầu");
        return plain(
                words,
                When.Kind.YEAR,
                LocalDate.of(year, first ? 1 : 7, 1),
                first ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31),
                false);
    }

    private static When plain(Words words, When.Kind kind, LocalDate from, LocalDate to, boolean inferred) {
        return new When(words, kind, from, to, null, null, null, null, null, inferred);
    }

    /** Takes the hour and the weekday that stand beside a day in. */
    private static When withSurroundings(Words all, When when) {
        if (when.kind() != When.Kind.DAY && when.kind() != When.Kind.DAYS) {
            return when;
        }
        int start = when.words().offset() - all.offset();
        int end = start + when.words().length();
        LocalTime time = null;
        LocalTime endTime = null;
        Words weekday = null;
        Matcher after = WEEKDAY_AFTER.matcher(all.key().substring(end));
        if (after.find()) {
            boolean open = after.group("open") != null;
            int group = after.group(1) != null ? after.start(1) : open ? after.start("open") : after.start("plain");
            int close = after.group(1) != null ? after.end(1) : open ? after.end("open") : after.end("plain");
            weekday = all.sub(end + group, end + close);
            // A bracket that says more than the weekday is not cut in two.
            end += open ? 0 : after.end();
        }
        Matcher hoursAfter = HOURS_AFTER.matcher(all.key().substring(end));
        if (hoursAfter.find() && isHour(hoursAfter, "a")) {
            time = hour(hoursAfter, "a");
            endTime = hour(hoursAfter, "b");
            end += hoursAfter.end();
        }
        int back = Math.max(0, start - LOOK_BACK);
        Matcher before = HOURS_BEFORE.matcher(all.key().substring(back, start));
        if (time == null && before.find() && isHour(before, "a")) {
            time = hour(before, "a");
            endTime = hour(before, "b");
            if (weekday == null && before.group("weekday") != null) {
                weekday = all.sub(back + before.start("weekday"), back + before.end("weekday"));
            }
            start = back + before.start();
        }
        Matcher dayBefore = WEEKDAY_BEFORE.matcher(all.key().substring(back, start));
        if (weekday == null && dayBefore.find()) {
            weekday = all.sub(back + dayBefore.start(1), back + dayBefore.end(1));
        }
        return new When(
                all.sub(start, end),
                when.kind(),
                when.from(),
                when.to(),
                time,
                endTime,
                weekday,
                weekday == null ? null : weekday(weekday.key()),
                null,
                when.yearInferred());
    }

    /** The weekday that words name; «thứ 4» is Wednesday. */
    static DayOfWeek weekday(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return WEEKDAYS.getOrDefault(last, DayOfWeek.SUNDAY);
    }

    private static boolean isHour(Matcher m, String name) {
        return Integer.parseInt(m.group("h" + name)) < 24;
    }

    private static @Nullable LocalTime hour(Matcher m, String name) {
        String hour = m.group("h" + name);
        if (hour == null || Integer.parseInt(hour) > 23) {
            return null;
        }
        String minute = m.group("min" + name);
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    private static String either(Matcher m, String first, String second) {
        return m.group(first) != null ? m.group(first) : m.group(second);
    }

    private static @Nullable LocalDate date(String day, String month, String year) {
        YearMonth of = month(month, year);
        int d = Integer.parseInt(day);
        return of == null || d < 1 || d > of.lengthOfMonth() ? null : of.atDay(d);
    }

    private @Nullable YearMonth yearMonth(String month, @Nullable String year) {
        int inferred = year == null ? hint.yearOf(Integer.parseInt(month)) : 0;
        return year == null && inferred == 0 ? null : month(month, year == null ? String.valueOf(inferred) : year);
    }

    private static @Nullable YearMonth month(String month, String year) {
        int m = Integer.parseInt(month);
        return m < 1 || m > 12 ? null : YearMonth.of(Integer.parseInt(year), m);
    }
}
