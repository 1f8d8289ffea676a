package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The space that running text fills, and its line pitch.
 *
 * @param left where lines begin that continue a paragraph
 * @param right where full lines end
 */
record Frame(float left, float right, float pitch) {

    private static final float INDENT = 8;
    private static final float DEEPEST_INDENT = 44;

    static Frame of(List<PageText> pages) {
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        List<Float> pitches = new ArrayList<>();
        for (PageText page : pages) {
            Segment before = null;
            for (List<Segment> line : page.lines()) {
                Segment first = line.getFirst();
                if (line.getLast().right() - first.left() > page.width() * 0.45f) {
                    lefts.add(first.left());
                    rights.add(line.getLast().right());
                    if (before != null) {
                        pitches.add(first.y() - before.y());
                    }
                    before = first;
                } else {
                    before = null;
                }
            }
        }
        return lefts.isEmpty()
                ? new Frame(0, Float.MAX_VALUE, 20)
                : new Frame(share(lefts, 0.1), share(rights, 0.98), pitches.isEmpty() ? 20 : share(pitches, 0.3));
    }

    private static float share(List<Float> numbers, double share) {
        Collections.sort(numbers);
        return numbers.get((int) Math.round(share * (numbers.size() - 1)));
    }

    boolean isIndented(Segment line) {
        return line.left() > left + INDENT;
    }

    /** Further from the margin than a first line is, and as far from both. */
    boolean isCentred(Segment line) {
        return line.left() > left + DEEPEST_INDENT
                && line.right() < right - INDENT
                && Math.abs(line.left() + line.right() - left - right) < 2 * INDENT;
    }

    /** Whether a line was broken because the next word had no room: then the next line continues it. */
    boolean isFull(Segment line, Segment next) {
        return line.right() + 0.25f * line.size() + next.firstWordWidth() > right - 1;
    }
}
