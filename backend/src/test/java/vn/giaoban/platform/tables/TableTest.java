package vn.giaoban.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Page;

/** Files of lists, read again by libraries that did not write them. */
class TableTest {

    private record Line(String text, Integer number, LocalDate day, Instant moment) {}

    private static final Table<Line> TABLE = new Table<>(
            "Danh sách",
            "danh-sach",
            List.of(
                    Column.text("Nội dung", 60, Line::text),
                    Column.number("Số", 8, Line::number),
                    Column.day("Ngày", 14, Line::day),
                    Column.moment("Lúc", 18, Line::moment)));

    private static final Line FULL = new Line(
            "Tham luận «Giám sát»; có dấu \"nháy\"\nhai dòng",
            -7,
            LocalDate.parse("2023-09-05"),
            Instant.parse("2023-09-04T18:30:00Z"));

    @Test
    void a_sheet_has_real_types_a_frozen_header_and_a_filter() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(written(TableFormat.XLSX, List.of(FULL, new Line(null, null, null, null)))))) {
            XSSFSheet sheet = book.getSheet("Danh sách");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E3");
            XSSFRow row = sheet.getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(FULL.text());
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-7);
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2023-09-05T00:00"));
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2023-09-05T01:30"));
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void a_text_that_is_wider_than_its_column_is_broken_into_lines() throws IOException {
        List<Line> lines = List.of(new Line("x".repeat(61), null, null, null), new Line("Cầu Kè", null, null, null));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, lines)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getWrapText()).isFalse();
        }
    }

    @Test
    void a_csv_opens_in_the_excel_of_vietnam() {
        String csv = new String(written(TableFormat.CSV, List.of(FULL)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"STT\";\"Nội dung\";").endsWith("\r\n");
        List<CsvRecord> records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                .toList();
        assertThat(records.get(1).getFields())
                .containsExactly("1", FULL.text(), "-7", "05/09/2023", "05/09/2023 01:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.com\";\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "＝1+1",
                "=1;2",
                "+84-912"
            })
    void what_looks_like_a_formula_stays_text(String hostile) throws IOException {
        List<Line> lines = List.of(new Line(hostile, null, null, null));
        String csv = new String(written(TableFormat.CSV, lines), StandardCharsets.UTF_8);
        assertThat(CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                        .toList()
                        .get(1)
                        .getField(1))
                .isEqualTo("'" + hostile);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, lines)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "+84912345678", "-5", "3,5", "288/KH-HĐND", "", "Cầu Kè"})
    void numbers_and_words_are_left_alone(String harmless) {
        assertThat(CsvTable.harmless(harmless)).isEqualTo(harmless);
    }

    @Test
    void what_no_file_can_hold_is_left_out() throws IOException {
        String text = "a\u0000\u0008\uD800b" + "e\u0302\u0301" + "x".repeat(40_000);
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(written(TableFormat.XLSX, List.of(new Line(text, null, null, null)))))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .startsWith("abếx")
                    .hasSize(32_767);
        }
    }

    /** Counted, not timed: most of a long list is with the reader before its last row has been read. */
    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void rows_leave_while_others_are_still_to_come(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger pages = new AtomicInteger();
        int all = 40_000;
        AtomicInteger sentBeforeTheEnd = new AtomicInteger();
        RowSource<Line> rows = RowSource.paged(request -> {
            int first = Math.toIntExact(
                    request.cursor().map(cursor -> cursor.number(0)).orElse(0L));
            pages.incrementAndGet();
            if (first + request.limit() >= all) {
                sentBeforeTheEnd.set(out.size());
            }
            List<Line> items = IntStream.range(first, Math.min(first + request.limit(), all))
                    .mapToObj(i -> new Line("Dòng " + i * 7919L, i, null, null))
                    .toList();
            int next = first + items.size();
            return new Page<>(items, next < all ? Cursor.of(next).encoded() : null, null);
        });
        TABLE.write(TableFormat.valueOf(format), rows, out);
        assertThat(pages).hasValue(all / 200);
        assertThat(sentBeforeTheEnd.get()).isGreaterThan(out.size() * 9 / 10);
    }

    private static byte[] written(TableFormat format, List<Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TABLE.write(format, RowSource.of(lines), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
