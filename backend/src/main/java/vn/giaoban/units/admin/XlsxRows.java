package vn.giaoban.units.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
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

    /** By its directory and not as a stream: some writers leave the sizes out where a stream would need them. */
    private static void requireModest(byte[] bytes) throws IOException {
        var file = Files.createTempFile("list", ".xlsx");
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                var buffer = new byte[8192];
                long unpacked = 0;
                for (var entry : Collections.list(zip.entries())) {
                    try (var content = zip.getInputStream(entry)) {
                        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                            unpacked += read;
                            if (unpacked > MOST_UNPACKED) {
                                throw notReadable();
                            }
                        }
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Refusal notReadable() {
        return RegisterProblem.LIST_NOT_READABLE.refusal(
                "Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lại.");
    }
}
