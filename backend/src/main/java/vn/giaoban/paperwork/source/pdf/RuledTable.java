package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words of a table whose borders are drawn: what stands between the same borders is one cell, over however many
 * lines.
 *
 * @param top its upper border, in points from the top of the page
 * @param xs where its columns begin, and where the last one ends
 * @param rows of which none is empty; the lines of each cell by its column
 * @param covered places whose cell goes on from the one above them, without a border between
 */
record RuledTable(float top, List<Float> xs, List<TreeMap<Integer, List<Segment>>> rows, Set<Grid.Place> covered) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");

    /** The tables of a page and the letters outside them. */
    record Parted(List<RuledTable> tables, List<Glyph> outside) {}

    static Parted part(List<Glyph> glyphs, List<Ruling> drawn) {
        List<Glyph> outside = new ArrayList<>(glyphs);
        List<RuledTable> tables = new ArrayList<>();
        for (Grid grid : Grid.in(drawn)) {
            TreeMap<Integer, TreeMap<Integer, List<Glyph>>> cells = new TreeMap<>();
            List<Glyph> rest = new ArrayList<>();
            for (Glyph glyph : outside) {
                Grid.Place place = grid.of(glyph);
                if (place == null) {
                    rest.add(glyph);
                } else {
                    cells.computeIfAbsent(place.row(), row -> new TreeMap<>())
                            .computeIfAbsent(place.column(), column -> new ArrayList<>())
                            .add(glyph);
                }
            }
            List<TreeMap<Integer, List<Segment>>> rows = rows(cells.values());
            if (rows != null) {
                tables.add(new RuledTable(grid.top(), grid.xs(), rows, covered(grid, cells.keySet(), rows.size())));
                outside = rest;
            }
        }
        tables.sort((one, other) -> Float.compare(one.top, other.top));
        return new Parted(tables, outside);
    }

    /**
     * Nothing where rows stand between the same borders: which of them a cell covers is not drawn.
     *
     * @param drawn rows of the grid that have letters
     */
    private static Set<Grid.Place> covered(Grid grid, Collection<Integer> drawn, int rows) {
        Set<Grid.Place> covered = new HashSet<>();
        if (drawn.size() != rows) {
            return covered;
        }
        int at = 0;
        int before = -1;
        for (int row : drawn) {
            for (int column = 0; before >= 0 && column + 1 < grid.xs().size(); column++) {
                if (isOpenBetween(grid, before, row, column)) {
                    covered.add(new Grid.Place(at, column));
                }
            }
            before = row;
            at++;
        }
        return covered;
    }

    private static boolean isOpenBetween(Grid grid, int upper, int lower, int column) {
        for (int row = upper; row < lower; row++) {
            if (!grid.goesOnBelow(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** How many rows a cell covers. */
    int rowsOf(int row, int column) {
        int count = 1;
        while (covered.contains(new Grid.Place(row + count, column))) {
            count++;
        }
        return count;
    }

    /** Null when several rows stand between the same borders and nothing says where one begins. */
    private static List<TreeMap<Integer, List<Segment>>> rows(Collection<TreeMap<Integer, List<Glyph>>> cells) {
        List<TreeMap<Integer, List<Segment>>> rows = new ArrayList<>();
        for (TreeMap<Integer, List<Glyph>> row : cells) {
            TreeMap<Integer, List<Segment>> segments = new TreeMap<>();
            row.forEach((column, glyphs) -> {
                List<Segment> lines = Segment.of(glyphs);
                if (!lines.isEmpty()) {
                    segments.put(column, lines);
                }
            });
            if (segments.isEmpty()) {
                continue;
            }
            List<Segment> numbers = segments.getOrDefault(0, List.of());
            boolean several = numbers.size() > 1
                    && numbers.stream()
                            .allMatch(line -> NUMBER.matcher(line.text()).matches());
            if (!several) {
                rows.add(segments);
                continue;
            }
            List<TreeMap<Integer, List<Segment>>> parted = byNumber(segments, numbers);
            if (parted == null) {
                return null;
            }
            rows.addAll(parted);
        }
        return rows.size() < 2 ? null : rows;
    }

    private static List<TreeMap<Integer, List<Segment>>> byNumber(
            TreeMap<Integer, List<Segment>> cells, List<Segment> numbers) {
        List<TreeMap<Integer, List<Segment>>> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(new TreeMap<>()));
        for (var cell : cells.entrySet()) {
            for (Segment line : cell.getValue()) {
                int row = -1;
                while (row + 1 < numbers.size()
                        && (numbers.get(row + 1).y() <= line.y()
                                || numbers.get(row + 1).isOnLineOf(line))) {
                    row++;
                }
                if (row < 0) {
                    // Numbers in the middle of their rows do not say where these begin.
                    return null;
                }
                rows.get(row)
                        .computeIfAbsent(cell.getKey(), column -> new ArrayList<>())
                        .add(line);
            }
        }
        return rows.stream()
                        .skip(1)
                        .allMatch(row -> row.size() > 1
                                && row.values().stream()
                                        .anyMatch(lines -> lines != row.get(0)
                                                && lines.getFirst()
                                                        .isOnLineOf(row.get(0).getFirst())))
                ? rows
                : null;
    }

    int letters() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .flatMap(List::stream)
                .mapToInt(line -> line.text().length())
                .sum();
    }

    /** Whether its columns are those of a table on the page before, of which it is the rest. */
    boolean hasColumnsOf(RuledTable other) {
        if (xs.size() != other.xs.size()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - other.xs.get(i)) > 2 * Ruling.SLACK) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row has a number that tells it from the one before. */
    static boolean isNumbered(TreeMap<Integer, List<Segment>> row) {
        List<Segment> first = row.get(0);
        return first != null
                && first.size() == 1
                && NUMBER.matcher(first.getFirst().text()).matches();
    }
}
