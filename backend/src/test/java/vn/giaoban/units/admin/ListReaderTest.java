package vn.giaoban.units.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.platform.Refusal;
import vn.giaoban.units.UnitType;

/** Files as offices have them. */
class ListReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundAndAByteOrderMarkIsNoPartOfAHeading(String separator) {
        var sheet = read("\uFEFF"
                + String.join(
                        "\r\n",
                        String.join(separator, "Mã", "Tên đơn vị", "Loại", "Mã tỉnh"),
                        String.join(separator, "30001", "\"Cầu Kè" + separator + " cũ\"", "Xã", "86")));

        assertThat(sheet.headings()).containsExactly("Mã", "Tên đơn vị", "Loại", "Mã tỉnh");
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cells().get(1)).isEqualTo("Cầu Kè" + separator + " cũ");
        });
        assertThat(sheet.mapping().code()).isZero();
        assertThat(sheet.mapping().name()).isEqualTo(1);
        assertThat(sheet.mapping().type()).isEqualTo(2);
        assertThat(sheet.mapping().parentCode()).isEqualTo(3);
    }

    @Test
    void titlesAboveTheHeadingsAreSkippedAndLinesKeepTheirNumbers() {
        var sheet = read("DANH MỤC ĐƠN VỊ HÀNH CHÍNH,,\n,,\nSTT,Tên xã/phường,Mã xã\n1,xã An,1\n\n2,xã Bình,2\n");

        assertThat(sheet.headerLine()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(ImportRow::line).containsExactly(4, 6);
        assertThat(sheet.mapping().name()).isEqualTo(1);
        assertThat(sheet.mapping().code()).isEqualTo(2);
    }

    @Test
    void decomposedLettersAndHardSpacesAreEvened() {
        var line = ImportedLine.of(
                new ImportRow(2, List.of(Normalizer.normalize("xã\u00A0Cầu  Kè", Normalizer.Form.NFD), "7")),
                new ImportMapping(1, 0, null, null, 1, null, null),
                LocalDate.parse("2025-07-01"));

        assertThat(line.naming().fullName()).isEqualTo("xã Cầu Kè");
        assertThat(line.naming().code()).isEqualTo("00007");
    }

    @Test
    void whatIsNotUtf8IsRefusedWithAWayOut() {
        refused("LIST_NOT_UTF8", "Mã;Tên\n1;Cầu Kè".getBytes(Charset.forName("windows-1258")));
        refused("LIST_NOT_UTF8", "Mã;Tên\n1;Cầu Kè".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void brokenEmptyAndOldFilesAreRefused() {
        refused("LIST_EMPTY", "Mã;Tên".getBytes(StandardCharsets.UTF_8));
        refused("LIST_EMPTY", new byte[0]);
        refused("LIST_NOT_READABLE", "[{\"code\": 1,".getBytes(StandardCharsets.UTF_8));
        refused("LIST_NOT_READABLE", new byte[] {'P', 'K', 3, 4, 0, 0});
        refused("LIST_NOT_READABLE", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11});
    }

    @Test
    void anExcelFileIsReadWithCodesThatItTookForNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Danh mục");
            sheet.value(0, 0, "Danh mục đơn vị");
            sheet.value(2, 0, "Mã ĐVHC");
            sheet.value(2, 1, "Tên ĐVHC");
            sheet.value(2, 2, "Có hiệu lực từ");
            sheet.value(3, 0, 1);
            sheet.value(3, 1, "Thành phố Hà Nội");
            sheet.value(3, 2, LocalDate.parse("2025-07-01"));
            sheet.style(3, 2).format("dd/mm/yyyy").set();
        }
        var sheet = ListReader.read(bytes.toByteArray(), Trees.JSON);

        assertThat(sheet.headerLine()).isEqualTo(3);
        var line = ImportedLine.of(
                sheet.rows().getFirst(),
                new ImportMapping(
                        sheet.mapping().code(),
                        sheet.mapping().name(),
                        null,
                        null,
                        null,
                        null,
                        sheet.mapping().from()),
                LocalDate.parse("2020-01-01"));
        assertThat(line.error()).isNull();
        assertThat(line.naming().type()).isEqualTo(UnitType.CENTRAL_CITY);
        assertThat(line.naming().code()).isEqualTo("01");
        assertThat(line.from()).isEqualTo("2025-07-01");
    }

    @Test
    void aTreeOfJsonBecomesLinesThatKnowWhatIsAboveThem() {
        var sheet = read("""
                [{"code": "86", "name": "tỉnh Vĩnh Long", "wards": [{"code": "29242", "name": "xã Cầu Kè"}]}]
                """);

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.mapping().parentCode()).isNotNull();
        assertThat(sheet.rows().get(1).cell(sheet.mapping().parentCode())).isEqualTo("86");
        assertThat(sheet.rows().get(1).cell(sheet.mapping().name())).isEqualTo("xã Cầu Kè");
    }

    private static ImportSheet read(String text) {
        return ListReader.read(text.getBytes(StandardCharsets.UTF_8), Trees.JSON);
    }

    private static void refused(String code, byte[] bytes) {
        assertThatThrownBy(() -> ListReader.read(bytes, Trees.JSON))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo(code));
    }
}
