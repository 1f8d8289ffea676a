package vn.giaoban.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table for spreadsheets (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before
 * it, which it shows as text.
 */
final class Csv {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private Csv() {}

    static void write(Writer table, List<String> cells) throws IOException {
        table.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
