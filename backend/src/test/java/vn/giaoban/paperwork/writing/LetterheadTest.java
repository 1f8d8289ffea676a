package vn.giaoban.paperwork.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a paper, in which a unit's name is not torn from the word for its level. */
class LetterheadTest {

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân tỉnh Lạng Sơn, ỦY BAN NHÂN DÂN|TỈNH LẠNG SƠN",
        "Hội đồng nhân dân thành phố Hồ Chí Minh, HỘI ĐỒNG NHÂN DÂN|THÀNH PHỐ HỒ CHÍ MINH",
        "Ủy ban nhân dân thị xã Duyên Hải, ỦY BAN NHÂN DÂN|THỊ XÃ DUYÊN HẢI",
        "Hội đồng nhân dân xã An, HỘI ĐỒNG NHÂN DÂN XÃ AN",
        "Ủy ban nhân dân phường 7, ỦY BAN NHÂN DÂN|PHƯỜNG 7",
        "Sở Nội vụ, SỞ NỘI VỤ"
    })
    void the_superiors_name_breaks_before_its_unit(String superior, String lines) throws IOException {
        assertThat(String.join("\n", head(superior))).startsWith(lines.replace('|', '\n') + "\n");
    }

    @Test
    void word_is_told_the_same_by_spaces_that_do_not_break() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPaper.write(List.of(paper("Ủy ban nhân dân tỉnh Lạng Sơn")), out);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getTables().getFirst().getRow(0).getCell(0).getText())
                    .contains("ỦY BAN NHÂN DÂN TỈNH\u00a0LẠNG\u00a0SƠN");
        }
    }

    @Test
    void a_units_name_that_is_wider_than_its_column_is_broken_rather_than_printed_over_the_other() throws IOException {
        assertThat(head("Ủy ban nhân dân thành phố Nguyễn Hoàng Phương Trường Giang"))
                .startsWith("ỦY BAN NHÂN DÂN", "THÀNH PHỐ NGUYỄN HOÀNG", "PHƯƠNG TRƯỜNG GIANG");
    }

    @Test
    void a_signature_takes_the_last_words_with_it_to_the_next_page() throws IOException {
        for (int lines = 20; lines < 44; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Block.body("Một dòng.")));
            blocks.add(Block.body("Dòng cuối."));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfPaper.write(List.of(signed(blocks)), out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());
                assertThat(stripper.getText(document)).as(lines + " lines").contains("Dòng cuối.", "CHỦ TỊCH");
            }
        }
    }

    @Test
    void word_keeps_the_last_words_with_the_signature() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxPaper.write(List.of(signed(List.of(Block.body("Đầu."), Block.body("Cuối.")))), out);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getParagraphs())
                    .filteredOn(paragraph -> paragraph.isKeepNext())
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("Cuối.");
        }
    }

    /** The lines of the left column, trimmed; the right one begins with «CỘNG HÒA». */
    private static List<String> head(String superior) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPaper.write(List.of(paper(superior)), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            return text.lines()
                    .map(line -> line.replaceFirst("CỘNG HÒA.*|Độc lập.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static Paper signed(List<Block> blocks) {
        return new Paper(
                "Thử",
                new Paper.Letterhead(null, List.of("Văn phòng"), null, null, null),
                null,
                List.of(),
                false,
                blocks,
                new Paper.Closing(List.of("Như trên"), "VT", List.of(new Paper.Signature(List.of("Chủ tịch"), "Mẫu"))),
                List.of());
    }

    private static Paper paper(String superior) {
        return new Paper(
                "Công văn",
                new Paper.Letterhead(superior, List.of("Văn phòng"), "Số: 01/VP", "V/v thử", "Mẫu, ngày 01"),
                null,
                List.of(),
                false,
                List.of(),
                null,
                List.of());
    }
}
