package vn.giaoban.units.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Refusal;

/** The first sheet of an Excel file. */
final class XlsxRows {

    /** A list of communes unpacks to some megabytes; a bomb to gigabytes. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private XlsxRows() {}

    static List<ImportRow> read(byte[] bytes) {
        try {
            requireModest(bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = book.getFirstSheet().openStream()) {
                return rows.limit(ListReader.MOST_ROWS + 100L)
                        .map(row -> new ImportRow(row.getRowNum(), cells(row)))
                        .toList();
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw notReadable();
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    /** Codes that Excel took for numbers come back without a fraction. */
    private static @Nullable String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    private static void requireModest(byte[] bytes) throws IOException {
        long unpacked = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw notReadable();
                    }
                }
            }
        }
    }

    private static Refusal notReadable() {
        return RegisterProblem.LIST_NOT_READABLE.refusal(
                "Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lại.");
    }
}
