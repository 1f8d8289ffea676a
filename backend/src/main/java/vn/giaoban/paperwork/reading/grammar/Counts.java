package vn.giaoban.paperwork.reading.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.PlanReading.Headcount;
import vn.giaoban.paperwork.reading.text.Words;

/** Numbers of people: «khoảng 160 đại biểu», «15 - 30 người». */
public final class Counts {

    public record Found(Words words, Headcount count) {}

    private static final String PEOPLE = "(?:đại biểu|người|đồng chí|đ/c|thành viên|học viên|cử tri|vị|cán bộ)";
    private static final Pattern COUNT = Pattern.compile(
            "(?<per>mỗi\\s+(?:đoàn|lớp|đợt|tổ|điểm|hội nghị|buổi|cuộc)[^,;.:]{0,30}?\\s)?(?<about>(?:dự kiến\\s+)?(?:khoảng|trên|gần|không quá|tối đa)\\s+|dự kiến\\s+)?"
                    + "(?<!\\d)(?<n>\\d{1,3}(?:\\.\\d{3})*|\\d{1,5})\\s*(?:(?:-|đến)\\s*(?<m>\\d{1,5}))?\\s*" + PEOPLE
                    + "(?![a-zà-ỹ])");

    private Counts() {}

    public static @Nullable Found in(Words words) {
        Matcher m = COUNT.matcher(words.key());
        if (!m.find() || m.group("n").replace(".", "").length() > 6) {
            return null;
        }
        int min = Integer.parseInt(m.group("n").replace(".", ""));
        int max = m.group("m") == null ? min : Integer.parseInt(m.group("m"));
        boolean about = m.group("about") != null;
        Words at = words.sub(m.start(), m.end()).trim();
        return max < min ? null : new Found(at, new Headcount(min, max, about, m.group("per") != null));
    }
}
