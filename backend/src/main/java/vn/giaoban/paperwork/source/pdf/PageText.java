package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one page.
 *
 * @param number from 1
 * @param lines from top to bottom, each from left to right; without those in tables
 * @param tables whose borders are drawn, from top to bottom
 * @param pictures whether it shows any
 */
record PageText(
        int number, float width, float height, List<List<Segment>> lines, List<RuledTable> tables, boolean pictures) {

    /** A page of which the letters are known, but not what is drawn. */
    static PageText of(int number, float width, float height, List<Glyph> glyphs, boolean pictures) {
        return of(number, width, height, glyphs, List.of(), pictures);
    }

    static PageText of(
            int number, float width, float height, List<Glyph> glyphs, List<Ruling> drawn, boolean pictures) {
        RuledTable.Parted parted = RuledTable.part(glyphs, drawn);
        List<List<Segment>> lines = new ArrayList<>();
        for (Segment segment : Segment.of(parted.outside())) {
            if (!lines.isEmpty() && lines.getLast().getFirst().isOnLineOf(segment)) {
                lines.getLast().add(segment);
            } else {
                List<Segment> line = new ArrayList<>();
                line.add(segment);
                lines.add(line);
            }
        }
        lines.forEach(line -> line.sort((one, other) -> Float.compare(one.left(), other.left())));
        return new PageText(number, width, height, SpacedTable.parted(lines), parted.tables(), pictures);
    }

    int letters() {
        int inTables = tables.stream().mapToInt(RuledTable::letters).sum();
        return inTables
                + lines.stream()
                        .flatMap(List::stream)
                        .mapToInt(segment -> segment.text().length())
                        .sum();
    }

    PageText without(List<List<Segment>> furniture) {
        List<List<Segment>> left = new ArrayList<>(lines);
        left.removeAll(furniture);
        return new PageText(number, width, height, left, tables, pictures);
    }
}
