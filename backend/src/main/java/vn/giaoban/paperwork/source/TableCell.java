package vn.giaoban.paperwork.source;

/**
 * The place of a block in a table. A cell that covers several columns or rows stands where it begins.
 *
 * @param table number of the table in the document, from 0
 * @param row from 0
 * @param column from 0
 * @param rows how many it covers, as far as the file says so: 1 where it does not
 */
public record TableCell(int table, int row, int column, int rows) {

    public TableCell {
        rows = Math.max(1, rows);
    }

    /** A cell of one row. */
    public static TableCell at(int table, int row, int column) {
        return new TableCell(table, row, column, 1);
    }

    /** Whether a row below belongs to it. */
    public boolean covers(int otherRow) {
        return otherRow >= row && otherRow < row + rows;
    }
}
