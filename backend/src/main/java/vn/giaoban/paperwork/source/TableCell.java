package vn.giaoban.paperwork.source;

/**
 * The place of a block in a table. A cell that covers several columns or rows stands where it begins.
 *
 * @param table number of the table in the document, from 0
 * @param row from 0
 * @param column from 0
 */
public record TableCell(int table, int row, int column) {}
