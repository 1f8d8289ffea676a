package vn.giaoban.units.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import vn.giaoban.platform.Refusal;

/** Turns the bytes of a CSV, XLSX or JSON file into lines and finds the headings among them. */
final class ListReader {

    static final int MOST_ROWS = 20_000;
    private static final int HEADINGS_WITHIN = 20;

    private ListReader() {}

    /** @throws Refusal LIST_NOT_READABLE, LIST_NOT_UTF8, LIST_EMPTY or LIST_TOO_LONG */
    static ImportSheet read(byte[] bytes, ObjectMapper json) {
        var rows = rows(bytes, json).stream().filter(ListReader::saysSomething).toList();
        if (rows.size() < 2) {
            throw RegisterProblem.LIST_EMPTY.refusal("Tệp phải có một dòng tiêu đề và ít nhất một dòng dữ liệu.");
        }
        if (rows.size() > MOST_ROWS + HEADINGS_WITHIN) {
            throw RegisterProblem.LIST_TOO_LONG.refusal("Mỗi lần nhập được nhiều nhất %d dòng.", MOST_ROWS);
        }
        int header = headerOf(rows);
        var headings = rows.get(header).cells().stream()
                .map(Typed::line)
                .map(heading -> Objects.requireNonNullElse(heading, ""))
                .toList();
        return new ImportSheet(
                rows.get(header).line(),
                headings,
                rows.subList(header + 1, rows.size()),
                Headings.guess(headings),
                false);
    }

    private static List<ImportRow> rows(byte[] bytes, ObjectMapper json) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return XlsxRows.read(bytes);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw RegisterProblem.LIST_NOT_READABLE.refusal(
                    "Tệp Excel cũ (.xls) không đọc được. Hãy lưu thành .xlsx hoặc .csv rồi thử lại.");
        }
        var text = CsvRows.text(bytes);
        var start = text.stripLeading();
        return start.startsWith("[") || start.startsWith("{") ? JsonRows.read(start, json) : CsvRows.read(text);
    }

    private static boolean saysSomething(ImportRow row) {
        return row.cells().stream().anyMatch(cell -> Typed.line(cell) != null);
    }

    /** The line near the top whose cells look most like headings: titles stand above it, data below. */
    private static int headerOf(List<ImportRow> rows) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, rows.size() - 1); i++) {
            long known = Headings.known(rows.get(i).cells());
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }
}
