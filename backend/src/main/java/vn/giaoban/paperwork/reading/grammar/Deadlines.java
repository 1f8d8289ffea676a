package vn.giaoban.paperwork.reading.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.Anchors;
import vn.giaoban.calendar.Deadline;
import vn.giaoban.calendar.DeadlineAnchor;
import vn.giaoban.calendar.Holidays;
import vn.giaoban.calendar.OffsetDirection;
import vn.giaoban.calendar.OffsetUnit;
import vn.giaoban.calendar.RollPolicy;
import vn.giaoban.calendar.WorkingDays;
import vn.giaoban.paperwork.reading.ReadDeadline;
import vn.giaoban.paperwork.reading.text.Words;

/** The phrases of deadlines: days with «trước» or «chậm nhất», stretches, days counted, things that recur. */
public final class Deadlines {

    /** @param words «chậm nhất là ngày 15/9/2023 (thứ Sáu)»; @param yearInferred whether the year is not in the text */
    public record Found(Words words, ReadDeadline deadline, String rule, boolean yearInferred) {}

    private static final String LATEST =
            "(?:chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối(?: cùng)?|thời hạn(?: cuối)?|hạn)";
    /** What stands before a day and makes a deadline of it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?<lead>(?:" + LATEST
                    + "\\s*(?:là|:|nộp|gửi|hoàn thành)?\\s*)?(?:vào\\s+|đến\\s+|cho đến\\s+|tới\\s+)?(?:trước|sau|hết|trong|không quá|quá)?(?:\\s+(?:và|hết))?\\s*)$");

    private static final String UNIT = "(?<unit>ngày làm việc|ngày|tuần|tháng)";
    private static final String NUMBER =
            "(?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s*(?:\\(\\s*[^)]{1,12}\\))?";
    private static final Pattern COUNTED_AFTER = Pattern.compile("(?:" + LATEST
            + "\\s*(?:là\\s*)?)?(?:sau\\s+|trong\\s+(?:vòng\\s+|thời hạn\\s+|thời gian\\s+)?|không quá\\s+)?" + NUMBER
            + "\\s+" + UNIT + "\\s*,?\\s*(?:kể từ|tính từ|từ|sau)(?:\\s+khi)?\\s+(?<anchor>[^,;.()]{3,90})");
    private static final Pattern COUNTED_BEFORE =
            Pattern.compile("(?:" + LATEST + "\\s*(?:là\\s*)?)?(?:trước\\s+)?(?:(?:ít nhất|tối thiểu)\\s+)?" + NUMBER
                    + "\\s+" + UNIT + "\\s+trước\\s+(?:khi\\s+)?(?<anchor>[^,;.()]{3,90})");
    /** «trước 03 ngày làm việc tính đến ngày Đoàn đến làm việc». */
    private static final Pattern COUNTED_UP_TO =
            Pattern.compile("(?:" + LATEST + "\\s*(?:là\\s*)?)?trước\\s+(?:ít nhất\\s+)?" + NUMBER + "\\s+" + UNIT
                    + "\\s+(?:tính đến|so với)\\s+(?<anchor>[^,;.()]{3,90})");

    private static final Pattern BEFORE_COUNTED = Pattern.compile("(?:" + LATEST
            + "\\s+)?trước\\s+(?<anchor>(?:ngày |khi )?(?:tiến hành|làm việc|kiểm tra|khảo sát|khai mạc|tổ chức|diễn ra|bắt đầu|kỳ họp|hội nghị|phiên họp|ngày họp|ngày bầu cử|giám sát)[^,;.()]{0,60}?)\\s+(?:ít nhất\\s+|tối thiểu\\s+|chậm nhất\\s+)?"
            + NUMBER + "\\s+" + UNIT);
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:định kỳ\\s*,?\\s*)?(?:(?:" + LATEST
            + "|trước|vào)\\s*)*(?:là\\s+|vào\\s+)?(?:trước\\s+)?ngày\\s+(?<day>\\d{1,2})\\s+(?:(?:của\\s+)?(?:tháng\\s+)?(?<each>hằng|hàng|mỗi|của mỗi|các)\\s+(?<what>tháng|quý)(?:\\s+cuối\\s+quý)?"
            + "|(?:của\\s+)?tháng\\s+cuối\\s+(?:của\\s+)?(?:(?:mỗi|từng|hằng|hàng)\\s+)?(?<last>quý))");
    private static final Pattern DAY_OF_WEEK = Pattern.compile(
            "(?:định kỳ\\s*,?\\s*)?(?:(?:" + LATEST
                    + "|trước|vào)\\s*)*(?:chiều\\s+|sáng\\s+)?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s+(?:hằng|hàng|mỗi)\\s+tuần");
    private static final Pattern EACH = Pattern.compile(
            "(?:định kỳ\\s*,?\\s*(?:(?:hằng|hàng|mỗi|theo)\\s+|(?<count>\\d{1,2})\\s+)?|(?:hằng|hàng)\\s+)(?<what>ngày|tuần|tháng|quý|năm)(?!\\s+\\d)");
    private static final Pattern PERIODICALLY = Pattern.compile("(?:báo cáo\\s+)?định kỳ(?!\\s+(?:và|thường))");
    private static final Pattern AFTER_EVENT = Pattern.compile(
            "(?:^|[,;(]\\s*|\\s)(?<words>(?:ngay\\s+)?(?:sau khi kết thúc|khi kết thúc|kết thúc|sau khi hoàn thành|sau)\\s+(?:mỗi\\s+|các\\s+|đợt\\s+|từng\\s+)?(?:chuyến|đợt|cuộc|buổi|hội nghị|kỳ họp|lớp|khóa|phiên|giám sát|khảo sát|tập huấn)[^,;.()]{0,60})");
    private static final Pattern BEFORE_EVENT = Pattern.compile(
            "(?<words>(?:chậm nhất\\s+)?trước\\s+(?:khi\\s+)?(?:ngày\\s+)?(?:khai mạc|diễn ra|tổ chức hội nghị|tổ chức kỳ họp))[^,;.()]{0,40}");

    private static final WorkingDays CALENDAR = Holidays.shipped();

    private final Dates dates;

    public Deadlines(Dates dates) {
        this.dates = dates;
    }

    /** All deadlines of a sentence, in order. */
    public List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        counted(found, words);
        recurring(found, words);
        dated(found, words, false);
        if (found.isEmpty()) {
            aroundEvents(found, words);
        }
        found.sort((a, b) -> Integer.compare(a.words().offset(), b.words().offset()));
        return withoutCapped(found, words);
    }

    /** «trong 02 ngày kể từ khi kết thúc và chậm nhất là ngày 17/11»: the day that is named holds in any case. */
    private static List<Found> withoutCapped(List<Found> found, Words words) {
        List<Found> kept = new ArrayList<>();
        for (Found here : found) {
            Found former = kept.isEmpty() ? null : kept.getLast();
            boolean caps = former != null
                    && former.deadline().counted() != null
                    && here.deadline().counted() == null
                    && here.deadline().lastDay() != null
                    && CAPS.matcher(between(former, here, words)).matches();
            if (caps) {
                kept.removeLast();
            }
            kept.add(here);
        }
        return kept;
    }

    private static String between(Found former, Found later, Words words) {
        int end = former.words().offset() + former.words().length() - words.offset();
        int start = later.words().offset() - words.offset();
        return words.key().substring(Math.min(end, start), start);
    }

    private static final Pattern CAPS = Pattern.compile("\\s*,?\\s*(?:và|nhưng|song)\\s*");
    /** Where the day from which is counted ends and a second limit begins. */
    private static final Pattern SECOND_LIMIT =
            Pattern.compile(",?\\s(?:và|nhưng|song)\\s(?=" + LATEST + "\\s|không quá\\s|trước\\s)");

    /** The deadline of a cell or label that is about nothing else: there a bare day is one too. */
    public @Nullable Found only(Words words) {
        List<Found> found = in(words);
        if (found.isEmpty()) {
            dated(found, words, true);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private void dated(List<Found> found, Words words, boolean bareDays) {
        for (When when : (bareDays ? dates.ofSchedule() : dates).in(words)) {
            int at = when.words().offset() - words.offset();
            Matcher lead = LEAD.matcher(words.key().substring(Math.max(0, at - 60), at));
            String before = lead.find() ? lead.group("lead").strip() : "";
            if (!isWordStart(
                    words.key(), at - (before.isEmpty() ? 0 : lead.group("lead").length()))) {
                before = "";
            }
            boolean period = when.kind() != When.Kind.DAY;
            boolean isDeadline = !before.isEmpty() && !before.equals("sau") && !before.equals("vào")
                    || bareDays
                    || when.kind() == When.Kind.DAYS && when.words().key().startsWith("từ");
            boolean onlyWithin = before.equals("trong") && when.kind() == When.Kind.YEAR;
            if (!isDeadline
                    || onlyWithin
                    || found.stream().anyMatch(other -> other.words().overlaps(when.words()))) {
                continue;
            }
            if (before.equals("đến") && isEndOfSpan(words.key(), at)) {
                continue;
            }
            int start = before.isEmpty() ? at : at - lead.group("lead").length();
            Words phrase = words.sub(start, at + when.words().length()).trim();
            found.add(period ? period(phrase, when, before) : onDay(phrase, when, before));
        }
    }

    /** «từ nay đến ngày», «từ khi … đến ngày»: a stretch that nobody has to meet. */
    private static boolean isEndOfSpan(String key, int at) {
        return key.substring(Math.max(0, at - 40), at).contains("từ ");
    }

    private static boolean isWordStart(String key, int at) {
        return at <= 0 || at >= key.length() || !Character.isLetter(key.charAt(at - 1));
    }

    private static Found onDay(Words phrase, When when, String before) {
        boolean exclusive = before.contains("trước");
        boolean latest = before.matches("(?:chậm|muộn|trễ) nhất.*|hạn chót.*|hạn cuối.*");
        LocalDate day = when.from();
        Deadline deadline;
        String rule;
        if (when.time() != null) {
            deadline = exclusive ? Deadline.before(day, when.time()) : Deadline.noLaterThan(day, when.time());
            rule = "deadline.minute";
        } else if (exclusive && latest) {
            deadline = Deadline.noLaterThanBefore(day);
            rule = "deadline.latest-before-day";
        } else if (exclusive) {
            deadline = Deadline.before(day);
            rule = "deadline.before-day";
        } else {
            deadline = Deadline.noLaterThan(day);
            rule = "deadline.latest-day";
        }
        if (when.weekday() != null) {
            deadline = deadline.onStated(when.weekday());
        }
        if (when.yearInferred()) {
            deadline = deadline.withYearInferred();
        }
        return new Found(phrase, read(deadline.worded(phrase.text()), null), rule, when.yearInferred());
    }

    /** A month with «trước» ends before its first day. */
    private static Found period(Words phrase, When when, String before) {
        if (before.contains("trước")) {
            Deadline deadline = Deadline.before(when.kind() == When.Kind.DAYS ? when.to() : when.from());
            return new Found(phrase, read(deadline.worded(phrase.text()), null), "deadline.before-period", false);
        }
        Deadline deadline = Deadline.withinPeriod(when.from(), when.to());
        if (when.yearInferred()) {
            deadline = deadline.withYearInferred();
        }
        return new Found(phrase, read(deadline.worded(phrase.text()), null), "deadline.period", when.yearInferred());
    }

    private void counted(List<Found> found, Words words) {
        collect(found, words, COUNTED_AFTER, OffsetDirection.AFTER);
        collect(found, words, COUNTED_BEFORE, OffsetDirection.BEFORE);
        collect(found, words, COUNTED_UP_TO, OffsetDirection.BEFORE);
        collect(found, words, BEFORE_COUNTED, OffsetDirection.BEFORE);
    }

    private void collect(List<Found> found, Words words, Pattern pattern, OffsetDirection direction) {
        Matcher m = pattern.matcher(words.key());
        while (m.find()) {
            Matcher second = SECOND_LIMIT.matcher(words.key()).region(m.start("anchor"), m.end("anchor"));
            int end = second.find() ? second.start() : m.end();
            Words phrase = words.sub(m.start(), end).trim();
            if (!isWordStart(words.key(), m.start())
                    || found.stream().anyMatch(other -> other.words().overlaps(phrase))) {
                continue;
            }
            OffsetUnit unit =
                    switch (m.group("unit")) {
                        case "ngày làm việc" -> OffsetUnit.WORKDAY;
                        case "tuần" -> OffsetUnit.WEEK;
                        case "tháng" -> OffsetUnit.MONTH;
                        default -> OffsetUnit.DAY;
                    };
            Words anchor =
                    words.sub(m.start("anchor"), Math.min(end, m.end("anchor"))).trim();
            int amount = Numerals.value(m.group("n"));
            var counted = new ReadDeadline.Counted(amount, unit, direction, anchor.text());
            found.add(new Found(
                    phrase,
                    read(relative(amount, unit, direction, anchor, phrase.text()), counted),
                    direction == OffsetDirection.AFTER ? "deadline.counted-after" : "deadline.counted-before",
                    false));
        }
    }

    private Deadline relative(int amount, OffsetUnit unit, OffsetDirection direction, Words anchor, String wording) {
        When day = dates.first(anchor);
        if (day != null && day.kind() == When.Kind.DAY && direction == OffsetDirection.AFTER) {
            return Deadline.within(amount, unit, day.from()).worded(wording);
        }
        DeadlineAnchor known = anchorOf(anchor.key());
        if (known == null) {
            return Deadline.undated(wording);
        }
        return (direction == OffsetDirection.AFTER
                        ? Deadline.within(amount, unit, known)
                        : Deadline.ahead(amount, unit, known))
                .worded(wording);
    }

    private static @Nullable DeadlineAnchor anchorOf(String key) {
        if (key.contains("ban hành") || key.contains("ký kế hoạch") || key.contains("ngày ký")) {
            return DeadlineAnchor.ISSUE_DATE;
        }
        if (key.contains("khai mạc") || key.contains("bắt đầu") || key.contains("diễn ra") || key.contains("tổ chức")) {
            return DeadlineAnchor.EVENT_START;
        }
        return key.contains("kết thúc") || key.contains("bế mạc") ? DeadlineAnchor.EVENT_END : null;
    }

    private static void recurring(List<Found> found, Words words) {
        Matcher month = DAY_OF_MONTH.matcher(words.key());
        while (month.find()) {
            String rule = month.group("last") != null || month.group("what").equals("quý")
                    ? "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=" + Integer.parseInt(month.group("day"))
                    : "FREQ=MONTHLY;BYMONTHDAY=" + Integer.parseInt(month.group("day"));
            addRecurring(found, words, month, rule);
        }
        Matcher week = DAY_OF_WEEK.matcher(words.key());
        while (week.find()) {
            String day = Dates.weekday(week.group("weekday")).name().substring(0, 2);
            addRecurring(found, words, week, "FREQ=WEEKLY;BYDAY=" + day);
        }
        Matcher each = EACH.matcher(words.key());
        while (each.find()) {
            String count = each.group("count");
            String rule =
                    switch (each.group("what")) {
                        case "ngày" -> "FREQ=DAILY";
                        case "tuần" -> "FREQ=WEEKLY";
                        case "tháng" ->
                            count == null ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + Integer.parseInt(count);
                        case "quý" -> "FREQ=MONTHLY;INTERVAL=3";
                        default -> "FREQ=YEARLY";
                    };
            boolean deed = each.group().startsWith("định kỳ");
            if (deed || words.key().contains("báo cáo") || words.key().contains("gửi")) {
                addRecurring(found, words, each, rule);
            }
        }
        Matcher unsaid = PERIODICALLY.matcher(words.key());
        if (found.isEmpty() && unsaid.find()) {
            addRecurring(found, words, unsaid, "");
        }
    }

    private static void addRecurring(List<Found> found, Words words, Matcher m, String rule) {
        Words phrase = words.sub(m.start(), m.end()).trim();
        if (isWordStart(words.key(), m.start())
                && found.stream().noneMatch(other -> other.words().overlaps(phrase))) {
            Deadline deadline = Deadline.recurring(rule.isEmpty() ? phrase.text() : rule);
            found.add(new Found(phrase, read(deadline.worded(phrase.text()), null), "deadline.recurring", false));
        }
    }

    private static void aroundEvents(List<Found> found, Words words) {
        Matcher after = AFTER_EVENT.matcher(words.key());
        if (after.find() && isWordStart(words.key(), after.start("words"))) {
            Words phrase = words.sub(after.start("words"), after.end("words")).trim();
            Deadline deadline = Deadline.following(DeadlineAnchor.EVENT_END).worded(phrase.text());
            found.add(new Found(phrase, read(deadline, null), "deadline.after-event", false));
            return;
        }
        Matcher before = BEFORE_EVENT.matcher(words.key());
        if (before.find()) {
            Words phrase = words.sub(before.start(), before.end()).trim();
            Deadline deadline = Deadline.before(DeadlineAnchor.EVENT_START).worded(phrase.text());
            found.add(new Found(phrase, read(deadline, null), "deadline.before-event", false));
        }
    }

    private static ReadDeadline read(Deadline deadline, ReadDeadline.@Nullable Counted counted) {
        // A month ends on its last day, worked or not: what to make of a day off is asked.
        LocalDate last = deadline.periodTo() != null
                ? deadline.periodTo()
                : deadline.due(Anchors.NONE, RollPolicy.NO_ROLL, CALENDAR)
                        .dated()
                        .map(dated -> dated.lastDay())
                        .orElse(null);
        return new ReadDeadline(deadline, last, counted, null);
    }
}
