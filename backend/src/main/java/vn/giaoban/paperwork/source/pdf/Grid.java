package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose borders are drawn.
 *
 * @param xs where its columns begin, and where the last one ends
 * @param ys where its rows begin, and where the last one ends
 */
record Grid(List<Float> xs, List<Float> ys, List<Ruling> upright, List<Ruling> level) {

    /** More lines than a page of text has, even when each cell had borders of its own. */
    private static final int MOST_LINES = 400;

    /** The place of a cell: row and column of its upper left corner. */
    record Place(int row, int column) {}

    /** The tables of a page: lines that meet, at least two columns of them. */
    static List<Grid> in(List<Ruling> drawn) {
        List<Ruling> upright = Ruling.joined(drawn, true);
        List<Ruling> level = Ruling.joined(drawn, false);
        List<Grid> grids = new ArrayList<>();
        if (upright.size() > MOST_LINES || level.size() > MOST_LINES) {
            return grids;
        }
        List<Ruling> left = new ArrayList<>(upright);
        while (!left.isEmpty()) {
            List<Ruling> columns = new ArrayList<>(List.of(left.removeFirst()));
            List<Ruling> rows = new ArrayList<>();
            boolean grown = true;
            while (grown) {
                level.stream()
                        .filter(row -> !rows.contains(row) && columns.stream().anyMatch(row::touches))
                        .toList()
                        .forEach(rows::add);
                List<Ruling> met = left.stream()
                        .filter(column -> rows.stream().anyMatch(column::touches))
                        .toList();
                grown = columns.addAll(met);
                left.removeAll(met);
            }
            Grid grid = new Grid(bounds(columns, rows), bounds(rows, columns), columns, rows);
            if (grid.xs.size() > 2 && grid.ys.size() > 1) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Where lines stand, and where those across end further out: an outer border may be missing. */
    private static List<Float> bounds(List<Ruling> lines, List<Ruling> across) {
        List<Float> places = new ArrayList<>();
        lines.forEach(line -> places.add(line.at()));
        across.forEach(line -> places.add(line.from()));
        across.forEach(line -> places.add(line.to()));
        List<Float> bounds = new ArrayList<>();
        for (float place : places.stream().sorted().toList()) {
            if (bounds.isEmpty() || place - bounds.getLast() > 2 * Ruling.SLACK) {
                bounds.add(place);
            }
        }
        return bounds;
    }

    float top() {
        return ys.getFirst();
    }

    /** The cell in which a letter stands; null outside. Cells that are one have no line between them. */
    Place of(Glyph glyph) {
        int column = between(xs, glyph.x() + glyph.width() / 2);
        int row = between(ys, glyph.y() - 0.3f * glyph.size());
        if (column < 0 || row < 0) {
            return null;
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            float middle = (ys.get(row) + ys.get(row + 1)) / 2;
            if (column > 0 && isOpen(upright, xs.get(column), middle)) {
                column--;
                moved = true;
            }
            float centre = (xs.get(column) + xs.get(column + 1)) / 2;
            if (row > 0 && isOpen(level, ys.get(row), centre)) {
                row--;
                moved = true;
            }
        }
        return new Place(row, column);
    }

    /** Whether a cell of one of its rows goes on in the row below it. */
    boolean goesOnBelow(int row, int column) {
        float centre = (xs.get(column) + xs.get(column + 1)) / 2;
        return row + 2 < ys.size() && isOpen(level, ys.get(row + 1), centre);
    }

    private static boolean isOpen(List<Ruling> lines, float at, float place) {
        return lines.stream().noneMatch(line -> Math.abs(line.at() - at) <= 2 * Ruling.SLACK && line.covers(place));
    }

    private static int between(List<Float> bounds, float place) {
        for (int i = 0; i + 1 < bounds.size(); i++) {
            if (place >= bounds.get(i) && place < bounds.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
