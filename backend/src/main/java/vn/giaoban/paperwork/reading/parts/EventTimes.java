package vn.giaoban.paperwork.reading.parts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.calendar.FuzzyTime;
import vn.giaoban.calendar.MonthPart;
import vn.giaoban.calendar.TimePrecision;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.EventReading.Duration;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.grammar.Dates;
import vn.giaoban.paperwork.reading.grammar.Durations;
import vn.giaoban.paperwork.reading.grammar.When;
import vn.giaoban.paperwork.reading.text.Words;

/** When an event takes place, as exactly as the words say and no more. */
final class EventTimes {

    private static final Pattern TENTATIVE = Pattern.compile("dự kiến");
    private static final Pattern LEAD = Pattern.compile(
            "(?<words>(?:vào|từ|trong|trước|chậm nhất(?: là)?|xong trước|trong khoảng|bắt đầu từ|đến hết)\\s+)$");
    /** Says that it begins, not when. */
    private static final Pattern BEGINS = Pattern.compile("bắt đầu (?:từ|lúc|vào)\\s+");

    private static final Pattern BOUND = Pattern.compile("(?:buổi|ngày)\\s+(?:vào|trong)\\s*$");
    private static final Pattern LATEST =
            Pattern.compile("(?:trước|chậm nhất(?: là)?|xong trước|đến hết|hoàn thành trước)\\s*$");
    private static final Pattern FROM = Pattern.compile("(?:từ|bắt đầu từ|kể từ)\\s*$");
    private static final Pattern HALF_DAY =
            Pattern.compile("(?:buổi\\s+)?(?:sáng|chiều)\\s*,?\\s*(?:thứ \\S+\\s*,?\\s*)?(?:vào\\s+)?$");
    private static final Pattern CONTINUOUS = Pattern.compile("thường xuyên|liên tục|trong cả năm|suốt năm");
    static final Pattern LATER = Pattern.compile(
            "(?<words>[^.();]{0,120}?(?:sẽ|có)\\s[^.();]{0,40}?(?:thông báo|thư mời|giấy mời|văn bản|công văn)[^.();]{0,40}?(?:sau|cụ thể|chính thức)[^.();]{0,20}|[^.();]{0,60}(?:sẽ )?thông báo (?:cụ thể )?sau[^.();]{0,20})");

    private final Dates dates;

    EventTimes(Dates dates) {
        this.dates = dates;
    }

    @Nullable
    Fact<FuzzyTime> time(Words words) {
        List<When> all = dates.in(words);
        Durations.Found duration = Durations.in(words);
        boolean tentative = words.finds(TENTATIVE);
        if (all.isEmpty()) {
            Matcher continuous = words.match(CONTINUOUS);
            return continuous.find()
                    ? words.sub(continuous.start(), continuous.end())
                            .fact(FuzzyTime.continuous(null, null), "event.time-continuous", Confidence.MEDIUM)
                    : null;
        }
        When when = all.getFirst();
        int at = when.words().offset() - words.offset();
        String before = words.key().substring(0, at);
        Words raw = raw(words, when, before, duration, at);
        FuzzyTime time = fuzzy(when, before, duration == null ? null : duration.duration())
                .worded(raw.text());
        if (tentative) {
            time = time.asTentative();
        }
        if (words.finds(LATER)) {
            time = time.withLaterNotice();
        }
        Doubt[] doubts = when.yearInferred()
                ? new Doubt[] {Doubt.YEAR_INFERRED}
                : when.monthPart() != null ? new Doubt[] {Doubt.DISPLAY_CONVENTION} : new Doubt[0];
        return raw.fact(time, "event.time", all.size() == 1 ? Confidence.HIGH : Confidence.MEDIUM, doubts);
    }

    private static Words raw(Words words, When when, String before, Durations.@Nullable Found duration, int at) {
        int end = at + when.words().length();
        if (when.weekdayWords() != null && end < words.length()) {
            // «(thứ Sáu)» closes behind the weekday.
            end = words.key().charAt(end) == ')' ? end + 1 : end;
        }
        Matcher bound = BOUND.matcher(before);
        if (duration != null && bound.find() && duration.words().offset() - words.offset() < at) {
            int start = duration.words().offset() - words.offset();
            if (before.substring(start).matches("\\S+ (?:buổi|ngày)\\s+(?:vào|trong)\\s*")) {
                return words.sub(start, end);
            }
        }
        Matcher half = HALF_DAY.matcher(before);
        if (when.time() == null && half.find() && isWordStart(before, half.start())) {
            return words.sub(half.start(), end);
        }
        Matcher lead = LEAD.matcher(before);
        int start = lead.find() ? lead.start("words") : at;
        Matcher begins = BEGINS.matcher(words.key()).region(start, end);
        return words.sub(begins.lookingAt() ? begins.end() : start, end);
    }

    private static FuzzyTime fuzzy(When when, String before, @Nullable Duration duration) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        return switch (when.kind()) {
            case MONTH ->
                LATEST.matcher(before).find()
                        ? FuzzyTime.atTheLatest(from.minusDays(1))
                        : FuzzyTime.in(YearMonth.from(from));
            // The week in which the middle of those seven days lies.
            case WEEK -> FuzzyTime.inWeekOf(from.plusDays(3));
            case MONTH_PART -> FuzzyTime.in(part(when), YearMonth.from(from));
            case QUARTER, YEAR -> FuzzyTime.within(from, to);
            case DAYS -> {
                long days = ChronoUnit.DAYS.between(from, to) + 1;
                double lasts =
                        duration == null ? days : duration.days() != null ? duration.days() : duration.sessions() / 2.0;
                yield lasts <= days - 1 ? FuzzyTime.within(from, to) : FuzzyTime.lasting(from, to);
            }
            case DAY -> day(when, before);
        };
    }

    private static MonthPart part(When when) {
        return when.monthPart() == null ? MonthPart.END : when.monthPart();
    }

    private static FuzzyTime day(When when, String before) {
        LocalDate day = when.from();
        if (LATEST.matcher(before).find()) {
            return FuzzyTime.atTheLatest(before.stripTrailing().endsWith("trước") ? day.minusDays(1) : day);
        }
        if (when.time() != null) {
            return new FuzzyTime(
                    null,
                    day,
                    day,
                    when.time(),
                    when.endTime() != null && when.endTime().isAfter(when.time()) ? when.endTime() : null,
                    TimePrecision.MINUTE,
                    null,
                    false,
                    false);
        }
        if (FROM.matcher(before).find()) {
            return FuzzyTime.from(day);
        }
        return HALF_DAY.matcher(before).find() ? FuzzyTime.halfDayOn(day) : FuzzyTime.onDay(day);
    }

    private static boolean isWordStart(String key, int at) {
        return at == 0 || !Character.isLetter(key.charAt(at - 1));
    }

    @Nullable
    Fact<DayOfWeek> weekday(Words words) {
        When when = dates.first(words);
        return when == null || when.weekday() == null || when.weekdayWords() == null
                ? null
                : when.weekdayWords().fact(when.weekday(), "event.weekday", Confidence.HIGH);
    }

    static @Nullable Fact<Duration> duration(Words words) {
        Durations.Found found = Durations.in(words);
        return found == null ? null : found.words().fact(found.duration(), "event.duration", Confidence.HIGH);
    }

    static @Nullable Fact<String> laterNotice(Words words) {
        Matcher later = words.match(LATER);
        return later.find()
                ? words.sub(later.start("words"), later.end("words")).bare().fact("event.later-notice", Confidence.HIGH)
                : null;
    }
}
