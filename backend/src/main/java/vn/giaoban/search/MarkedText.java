package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is written, and where in it the words were found. Positions, not markup: nothing in it needs escaping.
 *
 * @param marks in their order, never overlapping
 */
public record MarkedText(String text, List<Mark> marks) {

    private static final int LONGEST = 220;
    private static final int BEFORE_THE_FIRST = 60;
    private static final String CUT = "…";

    static MarkedText of(String text, Typed typed, Matching matching) {
        return new MarkedText(text, typed.marksIn(text, matching));
    }

    /** How much of it was found. */
    int weight() {
        return marks.stream().mapToInt(mark -> mark.end() - mark.start()).sum();
    }

    /** A long text around its first mark, cut between words. */
    MarkedText shortened() {
        if (text.length() <= LONGEST) {
            return this;
        }
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int from = first <= BEFORE_THE_FIRST ? 0 : text.indexOf(' ', first - BEFORE_THE_FIRST) + 1;
        if (from > first) {
            from = first;
        }
        int to = Math.min(text.length(), from + LONGEST);
        if (to < text.length()) {
            int space = text.lastIndexOf(' ', to);
            to = space > from ? space : to;
        }
        String before = from == 0 ? "" : CUT;
        String shown = before + text.substring(from, to) + (to == text.length() ? "" : CUT);
        int shift = before.length() - from;
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                kept.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new MarkedText(shown, kept);
    }
}
