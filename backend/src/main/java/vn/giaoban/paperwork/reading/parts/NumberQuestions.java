package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.GroupReading;
import vn.giaoban.paperwork.reading.PlanReading.Headcount;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.reading.Question.Code;
import vn.giaoban.paperwork.reading.Question.Option;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * Numbers that contradict each other: so many units and the register of that day, the expected total and the sum of the
 * groups. Asked only where both are known for sure.
 */
final class NumberQuestions {

    private static final String TYPE = "(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)";
    private static final Pattern UNITS = Pattern.compile(
            "(?<![\\d/.,-])(?<all>(?:cả|toàn bộ|tất cả|đủ)\\s+)?(?<said>(?<n>\\d{1,3})(?<of>/\\d{1,3})?\\s+(?<types>"
                    + TYPE + "(?:(?:,|,?\\svà)\\s" + TYPE + ")*))(?![\\p{L}\\d])");
    private static final Pattern INEXACT = Pattern.compile(
            "khoảng|dự kiến|không quá|tối đa|tối thiểu|ít nhất|nhiều nhất|trên|gần|hoặc|nếu|đến|trở lên|một số");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SEVERAL = Pattern.compile("[,;]|\\svà\\s|cùng");
    private static final Pattern UNITS_EACH = Pattern.compile(
            "(?<![\\d/])(?<n>\\d{1,3})\\s+" + TYPE + "(?:(?:,|,?\\svà)\\s" + TYPE + ")*,\\s+(?:mỗi|từng)\\s[^,;]*");

    private final Resolver register;
    private final List<Question> asked = new ArrayList<>();

    NumberQuestions(Resolver register) {
        this.register = register;
    }

    List<Question> asked() {
        return asked;
    }

    /** «9 huyện» of a province that has 8. A smaller number may be a choice among them. */
    void ofUnits(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            Words words = line.words();
            Matcher m = UNITS.matcher(words.key());
            while (m.find()) {
                Set<String> types = Set.of(m.group("types").split("(?:,|,?\\svà)\\s"));
                Resolver.Count known = register.count(types);
                int said = Integer.parseInt(m.group("n"));
                boolean named = m.end() + 1 < words.length()
                        && Character.isUpperCase(words.text().charAt(m.end() + 1));
                boolean all = m.group("all") != null || m.group("of") != null;
                if (known == null || named || said == known.ofTypes() || said == known.ofLevel()) {
                    continue;
                }
                if ((said > known.ofTypes() || all) && seen.add(m.group("said"))) {
                    units(words.sub(m.start("said"), m.end("said")), m.group("types"), known.ofTypes());
                }
            }
        }
    }

    private void units(Words said, String types, int known) {
        String registered = known + " " + types;
        asked.add(new Question(
                Code.UNIT_COUNT,
                "",
                "Văn bản ghi «" + said.text() + "», danh bạ của thời điểm đó có " + registered + ".",
                List.of(
                        new Option("KEEP", "Giữ như văn bản: " + said.text()),
                        new Option("COUNT:" + registered, "Theo danh bạ: " + registered)),
                said.spans()));
    }

    /** «Tổng số 45 đại biểu», where the groups sum up to 30. */
    void ofTotal(@Nullable Fact<Headcount> total, List<GroupReading> groups) {
        if (total == null || groups.isEmpty() || !asked.isEmpty()) {
            return;
        }
        Headcount said = total.value();
        if (said.min() != said.max() || said.approximate() || said.perEvent()) {
            return;
        }
        int sum = 0;
        List<String> parts = new ArrayList<>();
        List<TextSpan> spans = new ArrayList<>(total.spans());
        for (GroupReading group : groups) {
            Integer people = people(group);
            if (people == null) {
                return;
            }
            sum += people;
            parts.add(String.valueOf(people));
            spans.addAll(group.quota().spans());
        }
        if (sum == said.min()) {
            return;
        }
        asked.add(new Question(
                Code.TOTAL_DIFFERS,
                "/participants",
                "Văn bản ghi tổng số " + said.min() + ", nhưng cộng các thành phần được " + sum + " ("
                        + String.join(" + ", parts) + ").",
                List.of(
                        new Option("KEEP", "Giữ " + said.min() + " như văn bản"),
                        new Option("TOTAL:" + sum, "Lấy " + sum + " theo các thành phần")),
                spans));
    }

    /** How many a group is; null where it is not said for sure. */
    private static @Nullable Integer people(GroupReading group) {
        if (group.quota() == null) {
            return null;
        }
        GroupReading.Quota quota = group.quota().value();
        String text = group.text().text().toLowerCase(Locale.of("vi"));
        String all = text + " " + group.quota().text().toLowerCase(Locale.of("vi"));
        if (quota.min() == null
                || !quota.min().equals(quota.max())
                || INEXACT.matcher(all).find()) {
            return null;
        }
        List<Integer> numbers = NUMBER.matcher(text)
                .results()
                .map(number -> number.group().length() > 5 ? -1 : Integer.parseInt(number.group()))
                .toList();
        if (quota.per() == null) {
            boolean inBrackets = group.quota().rule().equals("groups.quota-in-brackets");
            boolean alone = inBrackets
                    ? numbers.isEmpty() || numbers.equals(List.of(quota.min()))
                    : numbers.equals(List.of(quota.min()))
                            && !SEVERAL.matcher(text).find();
            return alone ? quota.min() : null;
        }
        Matcher each = UNITS_EACH.matcher(text);
        return each.matches() && numbers.equals(List.of(Integer.parseInt(each.group("n")), quota.min()))
                ? numbers.getFirst() * quota.min()
                : null;
    }
}
