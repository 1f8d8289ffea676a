package vn.giaoban.paperwork.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table whose cells are parted by tabs, as one that is copied out of Word or a spreadsheet. Header and
 * signature stand in two halves with tabs between them too, so a table has three columns or more, and a head with a word
 * in each.
 */
final class TabbedRow {

    private static final int FEWEST = 3;

    private TabbedRow() {}

    static int width(String line) {
        return 1 + (int) line.chars().filter(character -> character == '\t').count();
    }

    static boolean isHead(String line) {
        String[] cells = line.split("\t", -1);
        for (String cell : cells) {
            if (cell.isBlank()) {
                return false;
            }
        }
        return cells.length >= FEWEST;
    }

    /** @param at where the line begins in the file */
    static List<SourceBlock> cells(String line, int at, int table, int row) {
        List<SourceBlock> cells = new ArrayList<>();
        int start = 0;
        for (int column = 0; start <= line.length(); column++) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            cells.add(MarkdownRow.block(line, start, end, at, TableCell.at(table, row, column)));
            start = end + 1;
        }
        return cells;
    }
}
