package vn.giaoban.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.tables.Column.Value;

/**
 * A table of text for the Excel of Việt Nam: there the comma divides whole numbers from decimals, so columns are
 * separated by semicolons; and without the mark at the beginning it takes UTF-8 for an old code page.
 */
final class CsvTable {

    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    /** Numbers and telephone numbers may begin as formulas do. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d ]*([.,]\\d+)?");

    private CsvTable() {}

    static <R> void write(Table<R> table, RowSource<R> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(
                Stream.concat(Stream.of(Table.NUMBER), table.columns().stream().map(Column::heading))
                        .toList());
        int[] line = {0};
        rows.each(row -> csv.writeRecord(Stream.concat(
                        Stream.of(Integer.toString(++line[0])),
                        table.columns().stream()
                                .map(column -> cell(column.value().apply(row))))
                .toList()));
        csv.flush();
    }

    private static String cell(@Nullable Value value) {
        return switch (value) {
            case null -> "";
            case Value.Text(String text) -> harmless(CellText.of(text));
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Day(LocalDate day) -> day.format(DAY);
            case Value.Moment(Instant moment) ->
                LocalDateTime.ofInstant(moment, Column.ZONE).format(MOMENT);
        };
    }

    /** With an apostrophe before what would be a formula, which a spreadsheet shows as text. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
