package vn.giaoban.platform.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.tables.Column.Value;

/** An Excel sheet: frozen header, filter, real types. */
final class XlsxTable {

    private static final int ROWS_AT_ONCE = 200;

    /** Excel has no more, header included. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int NUMBER_WIDTH = 6;

    private XlsxTable() {}

    static <R> void write(Table<R> table, RowSource<R> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(new Unclosed(out), "Giao ban HDND", null)) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            head(sheet, table.columns());
            int[] line = {0};
            rows.each(row -> {
                if (++line[0] >= MOST_ROWS) {
                    throw new IOException("More rows than a sheet can hold.");
                }
                line(sheet, line[0], table.columns(), row);
                if (line[0] % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                    out.flush();
                }
            });
            sheet.setAutoFilter(0, 0, Math.max(line[0], 1), table.columns().size());
        }
    }

    private static void head(Worksheet sheet, List<? extends Column<?>> columns) {
        heading(sheet, 0, Table.NUMBER, NUMBER_WIDTH);
        for (int i = 0; i < columns.size(); i++) {
            heading(sheet, i + 1, columns.get(i).heading(), columns.get(i).width());
        }
        sheet.freezePane(0, 1);
    }

    private static void heading(Worksheet sheet, int column, String heading, int width) {
        sheet.inlineString(0, column, heading);
        sheet.width(column, width);
        sheet.style(0, column).bold().wrapText(true).set();
    }

    private static <R> void line(Worksheet sheet, int line, List<Column<R>> columns, R row) {
        sheet.value(line, 0, line);
        int at = 0;
        for (Column<R> column : columns) {
            cell(sheet, line, ++at, column.value().apply(row), column.width());
        }
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Value value, int width) {
        switch (value) {
            case null -> {}
            case Value.Text(String text) -> {
                // Inline: a table of shared texts would grow with the list.
                sheet.inlineString(line, column, CellText.of(text));
                // The next cell would cut it off.
                if (text.length() > width) {
                    sheet.style(line, column).wrapText(true).set();
                }
            }
            case Value.Whole(long number) -> sheet.value(line, column, number);
            case Value.Day(LocalDate day) -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            case Value.Moment(Instant moment) -> {
                sheet.value(line, column, LocalDateTime.ofInstant(moment, Column.ZONE));
                sheet.style(line, column).format("dd/mm/yyyy hh:mm").set();
            }
        }
    }

    /** Whoever opened the stream closes it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
