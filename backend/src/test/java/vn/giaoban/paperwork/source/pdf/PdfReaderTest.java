package vn.giaoban.paperwork.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.PdfFile;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourcePlace;
import vn.giaoban.paperwork.source.TextSpan;

class PdfReaderTest {

    private static final String LONG =
            "Thường trực Hội đồng nhân dân tỉnh xây dựng kế hoạch tổ chức hội nghị giao ban với"
                    + " Thường trực Hội đồng nhân dân các huyện, thị xã, thành phố nhằm trao đổi kinh nghiệm hoạt động, bàn giải pháp"
                    + " nâng cao chất lượng kỳ họp và thống nhất cách làm trong thời gian tới.";

    private static SourceDocument read(PdfFile file) throws Exception {
        try (file) {
            return DocumentReaders.read(file.bytes(), "ke-hoach.pdf");
        }
    }

    private static List<String> texts(SourceDocument read) {
        return read.blocks().stream().map(SourceBlock::text).toList();
    }

    @Test
    void lines_become_paragraphs_again() throws Exception {
        SourceDocument read = read(new PdfFile()
                .centred("KẾ HOẠCH")
                .paragraph(LONG)
                .paragraph("1. Thời gian: 01 buổi.")
                .paragraph("2. Địa điểm: huyện Cầu Kè.")
                .paragraph("- " + LONG));
        assertThat(texts(read))
                .containsExactly("KẾ HOẠCH", LONG, "1. Thời gian: 01 buổi.", "2. Địa điểm: huyện Cầu Kè.", "- " + LONG);
        assertThat(read.blocks().getFirst().style().centred()).isTrue();
        assertThat(read.blocks().getFirst().style().isBold()).isTrue();
    }

    @Test
    void a_paragraph_runs_over_the_page_and_page_numbers_are_dropped() throws Exception {
        PdfFile file = new PdfFile();
        List<String> paragraphs = IntStream.range(0, 30)
                .mapToObj(i -> LONG + " Mục " + (char) ('a' + i % 26) + ".")
                .toList();
        paragraphs.forEach(file::paragraph);
        assertThat(texts(read(file))).isEqualTo(paragraphs);
    }

    @Test
    void the_two_columns_of_the_header_are_not_mixed() throws Exception {
        SourceDocument read = read(new PdfFile()
                .columns(
                        List.of("HỘI ĐỒNG NHÂN DÂN", "TỈNH TRÀ VINH", "Số: 288/KH-HĐND"),
                        List.of(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Trà Vinh, ngày 30 tháng 8 năm 2023"),
                        false)
                .gap()
                .centred("KẾ HOẠCH")
                .paragraph(LONG));
        assertThat(texts(read))
                .containsExactly(
                        "HỘI ĐỒNG NHÂN DÂN",
                        "TỈNH TRÀ VINH",
                        "Số: 288/KH-HĐND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Trà Vinh, ngày 30 tháng 8 năm 2023",
                        "KẾ HOẠCH",
                        LONG);
        assertThat(read.blocks().get(2).side()).isEqualTo(Side.LEFT);
        assertThat(read.blocks().get(5).side()).isEqualTo(Side.RIGHT);
        assertThat(read.blocks().get(6).side()).isNull();
    }

    @Test
    void recipients_and_signature_stand_apart() throws Exception {
        SourceDocument read = read(new PdfFile()
                .paragraph(LONG)
                .columns(
                        List.of("Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Các Ban;", "- Lưu: VT."),
                        List.of("TM. THƯỜNG TRỰC HĐND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu"),
                        true));
        assertThat(texts(read))
                .containsExactly(
                        LONG,
                        "Nơi nhận:",
                        "- Thường trực Tỉnh ủy;",
                        "- Các Ban;",
                        "- Lưu: VT.",
                        "TM. THƯỜNG TRỰC HĐND",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Nguyễn Văn Mẫu");
    }

    @Test
    void a_table_keeps_its_rows_and_columns() throws Exception {
        SourceDocument read = read(new PdfFile()
                .paragraph(LONG)
                .row("STT", "Đơn vị", "Chủ đề")
                .row("1", "huyện Cầu Kè", "Đổi mới điều hành kỳ họp ở cấp huyện")
                .row("2", "huyện Trà Cú", "Công tác chuẩn bị"));
        List<SourceBlock> cells = read.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TABLE_CELL)
                .toList();
        assertThat(cells)
                .extracting(SourceBlock::text)
                .contains("huyện Cầu Kè", "Đổi mới điều hành kỳ họp ở cấp huyện");
        assertThat(cells)
                .filteredOn(cell -> cell.text().equals("huyện Trà Cú"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.cell().row()).isEqualTo(2);
                    assertThat(cell.cell().column()).isEqualTo(1);
                });
    }

    @Test
    void a_span_leads_to_the_rectangle_of_its_words() throws Exception {
        SourceDocument read = read(new PdfFile().centred("KẾ HOẠCH").paragraph(LONG));
        int at = LONG.indexOf("tổ chức hội nghị");
        TextSpan span = new TextSpan(1, at, at + "tổ chức hội nghị".length());
        assertThat(read.textAt(span)).isEqualTo("tổ chức hội nghị");
        assertThat(read.placesOf(span)).allSatisfy(place -> {
            SourcePlace.OnPage rectangle = (SourcePlace.OnPage) place;
            assertThat(rectangle.page()).isEqualTo(1);
            assertThat(rectangle.x()).isBetween(80f, 560f);
            assertThat(rectangle.width()).isBetween(5f, 130f);
            assertThat(rectangle.y()).isBetween(70f, 160f);
        });
    }
}
