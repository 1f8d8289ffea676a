package vn.giaoban.paperwork.source.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that was typed with spaces between its columns: no line of it has a gap that says so alone, but below a row of
 * heads the same strips stay white from line to line.
 */
final class SpacedTable {

    private static final Pattern HEADS = Pattern.compile("^(?:số )?s?tt\\s\\S.*", Pattern.DOTALL);

    /** White that is wider than the space between words, in parts of the font's size. */
    private static final float WIDER_THAN_A_SPACE = 0.75f;

    /** What must be left of it when a line reaches into it from both sides. */
    private static final float STILL_WHITE = 0.4f;

    private static final int MOST_LINES = 500;
    private static final int FEWEST_STRIPS = 2;

    private SpacedTable() {}

    /** The lines of a page with those of such a table taken apart at its strips; the same list when there is none. */
    static List<List<Segment>> parted(List<List<Segment>> lines) {
        List<List<Segment>> parted = lines;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (!isHeads(lines.get(at))) {
                continue;
            }
            List<float[]> strips = gaps(lines.get(at));
            int to = at + 1;
            while (strips.size() >= FEWEST_STRIPS && to < lines.size() && to - at < MOST_LINES) {
                List<float[]> left = narrowed(strips, lines.get(to));
                if (left == null || isFar(lines, to)) {
                    break;
                }
                strips = left;
                to++;
            }
            if (strips.size() >= FEWEST_STRIPS && to > at + 1) {
                parted = parted == lines ? new ArrayList<>(lines) : parted;
                for (int i = at; i < to; i++) {
                    parted.set(i, cut(lines.get(i), strips));
                }
                at = to - 1;
            }
        }
        return parted;
    }

    private static boolean isHeads(List<Segment> line) {
        String said = line.stream().map(Segment::text).collect(Collectors.joining(" "));
        String text = Normalizer.normalize(said, Normalizer.Form.NFC).toLowerCase(Locale.of("vi"));
        return HEADS.matcher(text).matches();
    }

    private static boolean isFar(List<List<Segment>> lines, int at) {
        Segment here = lines.get(at).getFirst();
        return here.y() - lines.get(at - 1).getFirst().y() > 4 * here.size();
    }

    private static List<float[]> gaps(List<Segment> line) {
        List<Segment.Word> words =
                line.stream().flatMap(segment -> segment.words().stream()).toList();
        List<float[]> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            float from = words.get(i - 1).right();
            float to = words.get(i).left();
            if (to - from > WIDER_THAN_A_SPACE * line.getFirst().size()) {
                gaps.add(new float[] {from, to});
            }
        }
        return gaps;
    }

    /** What a line leaves of the strips; null when words of it stand across one of them or inside one. */
    private static List<float[]> narrowed(List<float[]> strips, List<Segment> line) {
        List<float[]> left = new ArrayList<>();
        for (float[] strip : strips) {
            float from = strip[0];
            float to = strip[1];
            for (float[] run : runs(line)) {
                if (run[1] <= from || run[0] >= to) {
                    continue;
                }
                if (run[0] < from == run[1] > to) {
                    // Across the strip, or alone inside it.
                    return null;
                }
                from = run[0] < from ? run[1] : from;
                to = run[1] > to ? run[0] : to;
            }
            if (to - from < STILL_WHITE * line.getFirst().size()) {
                return null;
            }
            left.add(new float[] {from, to});
        }
        return left;
    }

    /** Words that only the space between words parts. */
    private static List<float[]> runs(List<Segment> line) {
        List<float[]> runs = new ArrayList<>();
        for (Segment segment : line) {
            for (Segment.Word word : segment.words()) {
                boolean near = !runs.isEmpty() && word.left() - runs.getLast()[1] < STILL_WHITE * segment.size();
                if (near) {
                    runs.getLast()[1] = word.right();
                } else {
                    runs.add(new float[] {word.left(), word.right()});
                }
            }
        }
        return runs;
    }

    private static List<Segment> cut(List<Segment> line, List<float[]> strips) {
        List<Segment> parts = new ArrayList<>();
        for (Segment segment : line) {
            int from = 0;
            for (int i = 1; i < segment.words().size(); i++) {
                float before = segment.words().get(i - 1).right();
                float behind = segment.words().get(i).left();
                if (strips.stream().anyMatch(strip -> before <= strip[0] + 1 && behind >= strip[1] - 1)) {
                    parts.add(segment.part(from, i));
                    from = i;
                }
            }
            parts.add(segment.part(from, segment.words().size()));
        }
        return parts;
    }
}
