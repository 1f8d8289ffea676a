package vn.giaoban.participants;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Refusal;

/**
 * Reads people from an office's own spreadsheet: the header is wherever its words are, letters may be decomposed, a
 * telephone number may have become a number and lost its zero.
 */
final class SheetReader {

    /** As many as the largest conference of a province, many times over. */
    static final int MOST_LINES = 5_000;

    /** Titles and blank lines above the header. */
    private static final int HEADER_WITHIN = 30;

    private static final Map<String, String> COLUMNS = new HashMap<>();

    static {
        Map.of(
                        "group", List.of("thanh phan", "nhom", "nhom thanh phan"),
                        "body", List.of("co quan cu", "don vi cu"),
                        "name", List.of("ho va ten", "ho ten", "ten dai bieu", "dai bieu"),
                        "title", List.of("chuc danh", "chuc vu"),
                        "unit", List.of("don vi", "don vi cong tac", "co quan", "co quan, don vi"),
                        "phone", List.of("dien thoai", "so dien thoai", "sdt"),
                        "substitute", List.of("di thay"))
                .forEach((column, headings) -> headings.forEach(heading -> COLUMNS.put(heading, column)));
    }

    private final Map<String, Integer> places = new HashMap<>();

    private SheetReader() {}

    /** @throws vn.giaoban.platform.Refusal UNREADABLE_SHEET, NOTHING_IN_SHEET */
    static List<SheetLine> read(byte[] bytes) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<SheetLine> lines = new SheetReader().lines(rows.iterator());
            if (lines.isEmpty()) {
                throw ParticipantProblem.NOTHING_IN_SHEET.refusal("Tệp không có dòng nào có họ tên.");
            }
            return lines;
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw ParticipantProblem.UNREADABLE_SHEET.refusal(
                    "Không đọc được tệp này như một bảng tính Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.");
        }
    }

    private List<SheetLine> lines(Iterator<Row> rows) {
        List<SheetLine> lines = new ArrayList<>();
        int seen = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (places.isEmpty()) {
                if (++seen > HEADER_WITHIN) {
                    break;
                }
                header(row);
            } else if (says(row)) {
                if (lines.size() == MOST_LINES) {
                    throw ParticipantProblem.UNREADABLE_SHEET.refusal(
                            "Tệp có quá %d dòng; hãy chia thành nhiều tệp.".formatted(MOST_LINES));
                }
                lines.add(line(row));
            }
        }
        if (places.isEmpty()) {
            throw ParticipantProblem.UNREADABLE_SHEET.refusal(
                    "Không tìm thấy dòng tiêu đề; cần có ít nhất cột «Họ và tên».");
        }
        return lines;
    }

    private void header(Row row) {
        Map<String, Integer> found = new HashMap<>();
        row.stream().filter(cell -> cell != null).forEach(cell -> {
            String column = COLUMNS.get(folded(text(cell)));
            if (column != null) {
                found.putIfAbsent(column, cell.getColumnIndex());
            }
        });
        if (found.containsKey("name")) {
            places.putAll(found);
        }
    }

    private boolean says(Row row) {
        return Stream.of("name", "title", "unit", "phone").anyMatch(column -> value(row, column) != null);
    }

    private SheetLine line(Row row) {
        return new SheetLine(
                row.getRowNum(),
                value(row, "group"),
                value(row, "body"),
                value(row, "name"),
                value(row, "title"),
                value(row, "unit"),
                phone(row),
                value(row, "substitute") != null);
    }

    private @Nullable String value(Row row, String column) {
        Integer place = places.get(column);
        if (place == null) {
            return null;
        }
        String text = row.getOptionalCell(place).map(SheetReader::text).orElse("");
        return text.isEmpty() ? null : text;
    }

    /** A number has lost the zero that every Vietnamese number begins with. */
    private @Nullable String phone(Row row) {
        Integer place = places.get("phone");
        boolean number = place != null
                && row.getOptionalCell(place)
                        .filter(cell -> cell.getType() == CellType.NUMBER)
                        .isPresent();
        String text = value(row, "phone");
        return number ? "0" + text : text;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return new BigDecimal(cell.getRawValue()).toPlainString();
        }
        String text = cell.getText();
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ")
                        .strip();
    }

    /** Without accents and case: «Họ và tên» is «ho va ten». */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
