package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.reading.Doubt;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.GroupReading;
import vn.giaoban.paperwork.reading.PlanReading.Headcount;
import vn.giaoban.paperwork.reading.Question;
import vn.giaoban.paperwork.reading.Question.Code;
import vn.giaoban.paperwork.reading.Question.Option;
import vn.giaoban.paperwork.reading.ReadBody;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.source.TextSpan;

/**
 * Numbers that contradict each other: so many units and the register of that day, the expected total and the sum of the
 * groups. Asked only where both are known for sure.
 */
final class NumberQuestions {

    private static final String TYPE = "(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)";
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

    /** «9 huyện» of a province that has 8. */
    void ofUnits(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            for (UnitsSaid units : UnitsSaid.in(line.words(), register)) {
                if (units.isContradicted() && seen.add(units.said().key())) {
                    asked.add(new Question(
                            Code.UNIT_COUNT,
                            "",
                            "Văn bản ghi «" + units.said().text() + "». " + units.evidence(),
                            List.of(
                                    new Option(
                                            "KEEP",
                                            "Giữ như văn bản: " + units.said().text()),
                                    new Option("COUNT:" + units.registered(), "Theo danh bạ: " + units.registered())),
                            units.said().spans()));
                }
            }
        }
    }

    /** «03 huyện» of the 8, as who takes part or who owes something: which three is for a person to say. */
    void ofChoices(List<GroupReading> groups, List<Draft> drafts) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).text().doubts().contains(Doubt.WHICH_NOT_SAID)) {
                choice(
                        "/groups/" + i,
                        groups.get(i).text().text(),
                        groups.get(i).text().spans());
            }
        }
        Set<List<TextSpan>> seen = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Fact<ReadBody> body : drafts.get(i).assignees) {
                if (body.doubts().contains(Doubt.WHICH_NOT_SAID) && seen.add(body.spans())) {
                    choice("/assignments/" + i + "/assignees", body.value().name(), body.spans());
                }
            }
        }
    }

    private void choice(String about, String said, List<TextSpan> spans) {
        String registered = UnitsSaid.evidence(said, register);
        asked.add(new Question(
                Code.UNITS_NOT_NAMED,
                about,
                "«" + said + "»: văn bản ghi số lượng mà không nêu tên. "
                        + (registered.isEmpty() ? "" : registered + " ") + "Là những cơ quan, đơn vị nào?",
                List.of(new Option("CHOOSE", "Chọn trong danh bạ"), new Option("KEEP", "Để ngỏ, giữ chữ của văn bản")),
                spans));
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
