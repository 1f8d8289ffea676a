package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Page numbers and running heads: lone digits in a margin, and what every page repeats in its place. */
final class Furniture {

    private static final float MARGIN = 75;
    private static final int REPEATED = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)([-–—] ?)?(trang )?\\d{1,3}( ?/ ?\\d{1,3})?( ?[-–—])?");

    private Furniture() {}

    /** The pages without it. */
    static List<PageText> dropped(List<PageText> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PageText page : pages) {
            page.lines().stream()
                    .filter(line -> isInMargin(line, page))
                    .map(Furniture::key)
                    .distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        List<PageText> left = new ArrayList<>();
        for (PageText page : pages) {
            left.add(page.without(page.lines().stream()
                    .filter(line -> isInMargin(line, page)
                            && (isPageNumber(line) || isShort(line, page) && seen.get(key(line)) >= REPEATED))
                    .toList()));
        }
        return left;
    }

    private static boolean isInMargin(List<Segment> line, PageText page) {
        float y = line.getFirst().y();
        return y < MARGIN || y > page.height() - MARGIN;
    }

    /** Running text fills its lines. */
    private static boolean isShort(List<Segment> line, PageText page) {
        return line.getLast().right() - line.getFirst().left() < page.width() * 0.6f;
    }

    private static boolean isPageNumber(List<Segment> line) {
        return line.size() == 1 && PAGE_NUMBER.matcher(line.getFirst().text()).matches();
    }

    private static String key(List<Segment> line) {
        StringBuilder key =
                new StringBuilder().append(Math.round(line.getFirst().y() / 3));
        line.forEach(segment -> key.append('|').append(segment.text().replaceAll("\\d", "")));
        return key.toString();
    }
}
