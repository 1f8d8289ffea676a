package vn.giaoban.paperwork.reading.grammar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.AssignmentReading.Limits;
import vn.giaoban.paperwork.reading.text.Words;

/** How long a paper or a speech may be: «không quá 4 trang A4», «từ 5 đến 7 phút». */
public final class LimitsGrammar {

    public record Found(Words words, Limits limits) {}

    private static final String LEAD =
            "(?:không (?:được )?(?:quá|vượt quá|dài quá)|tối đa(?: là)?|dưới|dài không quá|nhiều nhất)";
    private static final Pattern LIMIT = Pattern.compile(
            "(?:" + LEAD
                    + "\\s+|từ\\s+\\d{1,3}\\s*(?:-|đến)\\s*|(?<![\\d/])\\d{1,2}\\s*-\\s*)(?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s*(?:\\([^)]{1,12}\\)\\s*)?(?<unit>trang|phút)(?:\\s*(?:giấy\\s*)?(?:khổ\\s*)?(?<paper>a[345]))?");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:(?:mỗi|các|bài|thời gian|độ dài|dung lượng)\\s+){0,3}(?:tham luận|phát biểu|báo cáo|trình bày|bài viết|ý kiến|tham gia)(?:\\s+[^,;.()]{0,40}?)?\\s*$");

    private LimitsGrammar() {}

    /** The limits of a sentence, both kinds together. */
    public static @Nullable Found in(Words words) {
        Matcher m = LIMIT.matcher(words.key());
        Integer pages = null;
        Integer minutes = null;
        String paper = null;
        int start = -1;
        int end = -1;
        while (m.find()) {
            if (m.group("unit").equals("trang") ? pages != null : minutes != null) {
                continue;
            }
            int value = Numerals.value(m.group("n"));
            if (m.group("unit").equals("trang")) {
                pages = value;
                paper = m.group("paper") == null ? null : m.group("paper").toUpperCase(Locale.ROOT);
            } else {
                minutes = value;
            }
            if (start < 0) {
                start = withSubject(words.key(), m.start());
            }
            end = m.end();
        }
        return start < 0 ? null : new Found(words.sub(start, end).trim(), new Limits(pages, paper, minutes));
    }

    private static int withSubject(String key, int start) {
        int back = Math.max(0, start - 70);
        Matcher subject = SUBJECT.matcher(key.substring(back, start));
        return subject.find() ? back + subject.start() : start;
    }
}
