package vn.giaoban.paperwork.reading.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaoban.paperwork.reading.Confidence;
import vn.giaoban.paperwork.reading.Fact;
import vn.giaoban.paperwork.reading.PlanReading.Attachment;
import vn.giaoban.paperwork.reading.text.Landmarks;
import vn.giaoban.paperwork.reading.text.Line;
import vn.giaoban.paperwork.reading.text.Words;

/** What is attached, by its titles; what its tables order is read by {@link AnnexDuties}. */
final class Annexes {

    private static final Map<Pattern, String> KINDS = new LinkedHashMap<>();
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:phụ lục|mẫu|biểu)\\s*(?:số\\s*)?(?:[ivx]{1,5}|\\d{1,2})?\\s*[.:]?$");

    static {
        KINDS.put(Pattern.compile("ma\\s?-?k[eé]t|phông"), "backdrop");
        KINDS.put(Pattern.compile("đề cương"), "outline");
        KINDS.put(Pattern.compile("mẫu|biểu|phiếu"), "form");
        KINDS.put(Pattern.compile("danh sách"), "list");
        KINDS.put(Pattern.compile("chương trình|lịch"), "programme");
    }

    private Annexes() {}

    static List<Fact<Attachment>> of(List<Line> lines) {
        List<Fact<Attachment>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Words words = lines.get(i).words();
            boolean begins =
                    i == 0 || Landmarks.ANNEX.matcher(words.key()).find() && words.isAllCaps() && words.length() < 160;
            if (!begins
                    || Landmarks.ATTACHED.matcher(words.key()).find()
                    || Landmarks.STATE_NAME.matcher(words.key()).find()) {
                continue;
            }
            Words title = words.bare();
            if (NUMBERED.matcher(title.key()).matches() && i + 1 < lines.size() && isTitle(lines.get(i + 1))) {
                title = lines.get(++i).words().bare();
            }
            if (!title.isEmpty()) {
                found.add(title.fact(new Attachment(title.text(), kind(title.key())), "annex.title", Confidence.HIGH));
            }
        }
        return found;
    }

    private static boolean isTitle(Line line) {
        return !Landmarks.ATTACHED.matcher(line.key()).find()
                && !line.inTable()
                && line.words().length() < 240;
    }

    private static String kind(String key) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(key).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
