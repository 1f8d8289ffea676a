package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one page.
 *
 * @param number from 1
 * @param lines from top to bottom, each from left to right
 * @param pictures whether it shows any
 */
record PageText(int number, float width, float height, List<List<Segment>> lines, boolean pictures) {

    static PageText of(int number, float width, float height, List<Glyph> glyphs, boolean pictures) {
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment segment : Segment.of(glyphs)) {
            if (!lines.isEmpty() && lines.getLast().getFirst().isOnLineOf(segment)) {
                lines.getLast().add(segment);
            } else {
                List<Segment> line = new ArrayList<>();
                line.add(segment);
                lines.add(line);
            }
        }
        lines.forEach(line -> line.sort((one, other) -> Float.compare(one.left(), other.left())));
        return new PageText(number, width, height, lines, pictures);
    }

    int letters() {
        return lines.stream()
                .flatMap(List::stream)
                .mapToInt(segment -> segment.text().length())
                .sum();
    }

    PageText without(List<List<Segment>> furniture) {
        List<List<Segment>> left = new ArrayList<>(lines);
        left.removeAll(furniture);
        return new PageText(number, width, height, left, pictures);
    }
}
