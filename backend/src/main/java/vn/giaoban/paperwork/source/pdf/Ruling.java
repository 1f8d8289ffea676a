package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that is drawn, in points from the upper left corner of its page.
 *
 * @param upright whether it divides columns; else it divides rows
 * @param at its x when upright, else its y
 */
record Ruling(boolean upright, float at, float from, float to) {

    /** Borders are drawn cell by cell, corners and double lines apart. */
    static final float SLACK = 3;

    boolean touches(Ruling across) {
        return across.at >= from - SLACK
                && across.at <= to + SLACK
                && at >= across.from - SLACK
                && at <= across.to + SLACK;
    }

    boolean covers(float place) {
        return place >= from - SLACK && place <= to + SLACK;
    }

    /** Those of one direction, pieces of one border put together. */
    static List<Ruling> joined(List<Ruling> drawn, boolean upright) {
        List<Ruling> sorted = new ArrayList<>(
                drawn.stream().filter(ruling -> ruling.upright == upright).toList());
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at - sorted.get(first).at > SLACK) {
                joined.addAll(onOneBorder(sorted.subList(first, i)));
                first = i;
            }
        }
        return joined;
    }

    private static List<Ruling> onOneBorder(List<Ruling> pieces) {
        List<Ruling> joined = new ArrayList<>();
        float at = pieces.getFirst().at;
        for (Ruling piece :
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            Ruling last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.from <= last.to + SLACK) {
                joined.removeLast();
                joined.add(new Ruling(last.upright, at, last.from, Math.max(last.to, piece.to)));
            } else {
                joined.add(new Ruling(piece.upright, at, piece.from, piece.to));
            }
        }
        return joined;
    }
}
