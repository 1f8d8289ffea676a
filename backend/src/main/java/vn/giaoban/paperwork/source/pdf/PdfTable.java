package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Lines of which several have text side by side: a table. A column is where texts overlap from line to line; a row
 * begins where its first column numbers it, or behind a wider gap.
 *
 * @param to behind its last line
 * @param cells by row, then by column: the segments of one cell
 */
record PdfTable(int to, List<TreeMap<Integer, List<Segment>>> cells) {

    private static final float ROW_GAP = 1.45f;

    /** The table that begins with a line; null when that line is none's. */
    static PdfTable at(List<List<Segment>> lines, int from) {
        if (lines.get(from).size() < 2) {
            return null;
        }
        List<float[]> columns = new ArrayList<>();
        lines.get(from).forEach(segment -> columns.add(new float[] {segment.left(), segment.right()}));
        int to = from + 1;
        int wide = 1;
        while (to < lines.size() && fits(lines.get(to), columns) && isNear(lines, to)) {
            wide += lines.get(to).size() > 1 ? 1 : 0;
            to++;
        }
        while (to > from + 1
                && lines.get(to - 1).size() == 1
                && lines.get(to - 1).getFirst().left() < columns.get(1)[0] - 5) {
            to--;
        }
        List<List<Segment>> taken = lines.subList(from, to);
        return wide < 2 || taken.stream().anyMatch(PdfTable::isNumberAlone)
                ? null
                : new PdfTable(to, rows(taken, columns));
    }

    /** A number in the middle of its row does not say which of the lines around it belong to the row. */
    private static boolean isNumberAlone(List<Segment> line) {
        return line.size() == 1 && line.getFirst().text().matches("\\d{1,3}[.)]?");
    }

    private static boolean isNear(List<List<Segment>> lines, int at) {
        Segment here = lines.get(at).getFirst();
        return here.y() - lines.get(at - 1).getFirst().y() < 4 * here.size();
    }

    /** Whether every text of a line stands in one column, or in a new one beside them; widens the columns. */
    private static boolean fits(List<Segment> line, List<float[]> columns) {
        for (Segment segment : line) {
            List<float[]> met = columns.stream()
                    .filter(column -> segment.left() < column[1] && segment.right() > column[0])
                    .toList();
            if (met.size() > 1) {
                return false;
            }
            if (met.isEmpty()) {
                columns.add(new float[] {segment.left(), segment.right()});
                columns.sort(Comparator.comparingDouble(column -> column[0]));
            } else {
                met.getFirst()[0] = Math.min(met.getFirst()[0], segment.left());
                met.getFirst()[1] = Math.max(met.getFirst()[1], segment.right());
            }
        }
        return true;
    }

    private static List<TreeMap<Integer, List<Segment>>> rows(List<List<Segment>> lines, List<float[]> columns) {
        float pitch = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            pitch = Math.min(
                    pitch,
                    lines.get(i).getFirst().y() - lines.get(i - 1).getFirst().y());
        }
        List<TreeMap<Integer, List<Segment>>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Segment> line = lines.get(i);
            boolean numbered = line.getFirst().text().matches("\\d{1,3}[.)]?|[IVX]{1,4}\\.?|STT|TT");
            boolean apart = i > 0
                    && line.getFirst().y() - lines.get(i - 1).getFirst().y()
                            > ROW_GAP * Math.max(pitch, line.getFirst().size());
            if (rows.isEmpty() || numbered || apart) {
                rows.add(new TreeMap<>());
            }
            for (Segment segment : line) {
                rows.getLast()
                        .computeIfAbsent(columnOf(segment, columns), any -> new ArrayList<>())
                        .add(segment);
            }
        }
        return rows;
    }

    private static int columnOf(Segment segment, List<float[]> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (segment.left() < columns.get(i)[1] && segment.right() > columns.get(i)[0]) {
                return i;
            }
        }
        return columns.size() - 1;
    }
}
