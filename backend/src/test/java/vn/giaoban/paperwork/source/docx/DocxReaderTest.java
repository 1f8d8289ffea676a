package vn.giaoban.paperwork.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.paperwork.source.DocxFile.definition;
import static vn.giaoban.paperwork.source.DocxFile.level;
import static vn.giaoban.paperwork.source.DocxFile.list;
import static vn.giaoban.paperwork.source.DocxFile.numbered;
import static vn.giaoban.paperwork.source.DocxFile.numbering;
import static vn.giaoban.paperwork.source.DocxFile.run;
import static vn.giaoban.paperwork.source.DocxFile.startAt;
import static vn.giaoban.paperwork.source.DocxFile.styled;
import static vn.giaoban.paperwork.source.DocxFile.styles;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.DocumentReaders;
import vn.giaoban.paperwork.source.DocxFile;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.SourceDocument;
import vn.giaoban.paperwork.source.SourceNotice;
import vn.giaoban.paperwork.source.SourcePlace;
import vn.giaoban.paperwork.source.TableCell;
import vn.giaoban.paperwork.source.TextSpan;
import vn.giaoban.paperwork.source.UnreadableDocument;

class DocxReaderTest {

    private static final String OUTLINE = definition(
            1,
            level(0, "upperRoman", "%1.", "")
                    + level(1, "decimal", "%2.", "")
                    + level(2, "decimal", "%2.%3.", "")
                    + level(3, "lowerLetter", "%4)", ""));

    private static final String DASHES = definition(2, level(0, "bullet", "-", "") + level(1, "bullet", "+", ""));

    private static SourceDocument read(DocxFile file) throws UnreadableDocument {
        return DocumentReaders.read(file.bytes(), "ke-hoach.docx");
    }

    private static List<String> labels(SourceDocument document) {
        return document.blocks().stream().map(SourceBlock::label).toList();
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(SourceBlock::text).toList();
    }

    @Test
    void labels_of_automatic_lists_are_those_that_word_shows() throws Exception {
        SourceDocument read = read(new DocxFile()
                .related(
                        "numbering",
                        "word/numbering.xml",
                        numbering(OUTLINE + DASHES + list(1, 1, "") + list(2, 2, "")))
                .paragraph(numbered(1, 0) + run("MỤC ĐÍCH"))
                .paragraph(numbered(1, 1) + run("Trao đổi kinh nghiệm"))
                .paragraph(numbered(1, 1) + run("Nội dung"))
                .paragraph(numbered(1, 2) + run("Báo cáo đề dẫn"))
                .paragraph(numbered(1, 2) + run("Tham luận"))
                .paragraph(numbered(1, 3) + run("huyện Cầu Kè"))
                .paragraph(numbered(2, 0) + run("một việc"))
                .paragraph(numbered(2, 1) + run("việc nhỏ"))
                .paragraph(numbered(1, 0) + run("TỔ CHỨC"))
                .paragraph(numbered(1, 1) + run("Văn phòng")));
        assertThat(labels(read)).containsExactly("I.", "1.", "2.", "2.1.", "2.2.", "a)", "-", "+", "II.", "1.");
    }

    @Test
    void a_list_with_a_start_of_its_own_begins_there_once() throws Exception {
        SourceDocument read = read(new DocxFile()
                .related(
                        "numbering",
                        "word/numbering.xml",
                        numbering(definition(1, level(0, "decimal", "%1.", ""))
                                + list(1, 1, "")
                                + list(2, 1, startAt(0, 5))))
                .paragraph(numbered(1, 0) + run("một"))
                .paragraph(numbered(2, 0) + run("năm"))
                .paragraph(numbered(2, 0) + run("sáu")));
        assertThat(labels(read)).containsExactly("1.", "5.", "6.");
    }

    @Test
    void a_style_may_number_its_paragraphs() throws Exception {
        SourceDocument read = read(new DocxFile()
                .related(
                        "numbering",
                        "word/numbering.xml",
                        numbering(definition(
                                        1,
                                        level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Muc\"/>")
                                                + level(1, "decimal", "%2.", "<w:pStyle w:val=\"Khoan\"/>"))
                                + list(7, 1, "")))
                .related(
                        "styles",
                        "word/styles.xml",
                        styles(style("Muc", "", "<w:numPr><w:numId w:val=\"7\"/></w:numPr>")
                                + style("Khoan", "", "<w:numPr><w:numId w:val=\"7\"/></w:numPr>")
                                + style("KhoanRieng", "Khoan", "<w:jc w:val=\"center\"/>")))
                .paragraph(styled("Muc") + run("NỘI DUNG"))
                .paragraph(styled("Khoan") + run("Thời gian"))
                .paragraph(styled("KhoanRieng") + run("Địa điểm")));
        assertThat(labels(read)).containsExactly("I.", "1.", "2.");
        assertThat(read.blocks().get(2).style().centred()).isTrue();
    }

    private static String style(String id, String basedOn, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:basedOn w:val=\"" + basedOn + "\"/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    @Test
    void a_deleted_date_is_gone_and_the_new_one_stands() throws Exception {
        SourceDocument read = read(new DocxFile()
                .paragraph(run("chậm nhất là ngày ")
                        + "<w:del><w:r><w:delText>10/9</w:delText></w:r></w:del>"
                        + "<w:ins>" + run("15/9") + "</w:ins>" + run("/2023")));
        assertThat(texts(read)).containsExactly("chậm nhất là ngày 15/9/2023");
        assertThat(read.notices()).extracting(SourceNotice::code).contains(SourceNotice.Code.TRACKED_CHANGES);
    }

    @Test
    void a_paragraph_whose_end_is_deleted_runs_on_into_the_next() throws Exception {
        SourceDocument read = read(new DocxFile()
                .paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Thường trực "))
                .line("Hội đồng nhân dân")
                .line("tỉnh"));
        assertThat(texts(read)).containsExactly("Thường trực Hội đồng nhân dân", "tỉnh");
    }

    @Test
    void hidden_text_is_dropped_and_told() throws Exception {
        SourceDocument read = read(new DocxFile().paragraph(run("thấy ") + run("<w:vanish/>", "ẩn") + run("rõ")));
        assertThat(texts(read)).containsExactly("thấy rõ");
        assertThat(read.notices()).extracting(SourceNotice::code).containsExactly(SourceNotice.Code.HIDDEN_TEXT);
    }

    @Test
    void a_text_box_is_read_once() throws Exception {
        String box = "<w:txbxContent><w:p>" + run("MẬU DỊCH") + "</w:p></w:txbxContent>";
        SourceDocument read = read(new DocxFile()
                .paragraph(run("Thân bài")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"));
        assertThat(texts(read)).containsExactlyInAnyOrder("MẬU DỊCH", "Thân bài");
        assertThat(read.blocks())
                .filteredOn(block -> block.text().equals("MẬU DỊCH"))
                .extracting(SourceBlock::kind)
                .containsExactly(BlockKind.TEXT_BOX);
    }

    @Test
    void cells_know_their_row_and_column() throws Exception {
        SourceDocument read = read(new DocxFile()
                .raw("<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>"
                        + row(cell("", "STT"), cell("", "Đơn vị")) + row(cell("", "1"), cell("", "huyện Cầu Kè"))
                        + row(cell("<w:gridSpan w:val=\"2\"/>", "Cộng")) + "</w:tbl>"));
        assertThat(read.blocks())
                .extracting(SourceBlock::cell)
                .containsExactly(
                        TableCell.at(0, 0, 0),
                        TableCell.at(0, 0, 1),
                        TableCell.at(0, 1, 0),
                        TableCell.at(0, 1, 1),
                        TableCell.at(0, 2, 0));
        assertThat(read.blocks()).extracting(SourceBlock::side).containsOnlyNulls();
    }

    @Test
    void a_table_without_borders_only_arranges_two_sides() throws Exception {
        SourceDocument read = read(new DocxFile()
                .raw("<w:tbl>"
                        + row(cell("", "HỘI ĐỒNG NHÂN DÂN"), cell("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                        + "</w:tbl>"));
        assertThat(read.blocks()).extracting(SourceBlock::side).containsExactly(Side.LEFT, Side.RIGHT);
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }

    @Test
    void a_line_break_begins_a_block_and_fields_give_their_result() throws Exception {
        SourceDocument read = read(new DocxFile()
                .paragraph("<w:r><w:t>dòng một</w:t><w:br/><w:t>dòng hai</w:t></w:r>")
                .paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("30/8/2023")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:tab/><w:noBreakHyphen/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>"));
        assertThat(texts(read)).containsExactly("dòng một", "dòng hai", "30/8/2023\t-☑");
    }

    @Test
    void capitals_of_the_format_are_capitals_of_the_text() throws Exception {
        SourceDocument read = read(new DocxFile().paragraph(run("<w:caps/><w:b/>", "Kế hoạch")));
        assertThat(texts(read)).containsExactly("KẾ HOẠCH");
        assertThat(read.blocks().getFirst().style().isBold()).isTrue();
    }

    @Test
    void notes_and_running_heads_are_no_part_of_the_body() throws Exception {
        SourceDocument read = read(new DocxFile()
                .line("Thân bài")
                .related(
                        "footnotes",
                        "word/footnotes.xml",
                        DocxFile.root(
                                "footnotes",
                                "<w:footnote w:type=\"separator\"><w:p>" + run("gạch") + "</w:p></w:footnote>"
                                        + "<w:footnote><w:p>" + run("Công văn số 12") + "</w:p></w:footnote>"))
                .related("header", "word/header1.xml", DocxFile.root("hdr", "<w:p>" + run("2") + "</w:p>")));
        assertThat(read.blocks())
                .extracting(SourceBlock::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.PAGE_FURNITURE);
    }

    @Test
    void what_is_not_read_is_told() throws Exception {
        SourceDocument read = read(new DocxFile()
                .line("Thân bài")
                .raw("<w:altChunk/>")
                .part("word/embeddings/Sheet1.xlsx", "x")
                .outside("image", "http://example.invalid/anh.png"));
        assertThat(read.notices())
                .extracting(SourceNotice::code)
                .containsExactlyInAnyOrder(
                        SourceNotice.Code.EMBEDDED_OBJECT,
                        SourceNotice.Code.EXTERNAL_REFERENCE,
                        SourceNotice.Code.PART_NOT_READ);
    }

    @Test
    void a_span_leads_to_its_paragraph() throws Exception {
        SourceDocument read = read(new DocxFile().line("một").line("chậm nhất là ngày 15/9/2023"));
        TextSpan span = new TextSpan(1, 18, 27);
        assertThat(read.textAt(span)).isEqualTo("15/9/2023");
        assertThat(read.placesOf(span)).containsExactly(new SourcePlace.InParagraph(1, 18, 27));
    }
}
