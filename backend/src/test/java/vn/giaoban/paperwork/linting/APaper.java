package vn.giaoban.paperwork.linting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written by hand, laid out as the decree wants it, and ways to spoil it. */
final class APaper {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RULE =
            "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"4\"/></w:pBdr></w:pPr></w:p>";
    private static final String TEXT =
            "<w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\"/><w:spacing w:after=\"120\" w:line=\"276\""
                    + " w:lineRule=\"auto\"/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";

    private final String body;
    private String page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private String margins =
            "<w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:right=\"850\" w:gutter=\"0\"/>";
    private String firstPage = "<w:titlePg/>";
    private int numberSize = 26;

    APaper(String body) {
        this.body = body;
    }

    static APaper plan() {
        return new APaper(table(column(
                        line("HỘI ĐỒNG NHÂN DÂN TỈNH", CENTRED, 26, "")
                                + line("THƯỜNG TRỰC", CENTRED, 26, "<w:b/>")
                                + RULE
                                + line("Số: 15/KH-HĐND", CENTRED, 26, ""),
                        state()))
                + line("KẾ HOẠCH", CENTRED, 28, "<w:b/>")
                + line("Tổ chức hội nghị giao ban", CENTRED, 28, "<w:b/>")
                + RULE.replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"Subject\"/>" + CENTRED)
                + line("Căn cứ Luật;", TEXT, 28, "<w:i/>")
                + line("Căn cứ Chương trình công tác.", TEXT, 28, "<w:i/>")
                + line("Thường trực ban hành kế hoạch như sau:", TEXT, 28, "")
                + line("I. NỘI DUNG", TEXT, 28, "<w:b/>")
                + line(
                        "Nội dung thứ nhất " + "là một câu dài hơn một dòng để thấy lề và chỗ lùi đầu dòng ".repeat(2)
                                + ".",
                        TEXT,
                        28,
                        "")
                + line("a) Điểm thứ nhất;", TEXT, 28, "")
                + line("b) Điểm thứ hai;", TEXT, 28, "")
                + line("c) Điểm thứ ba;", TEXT, 28, "")
                + line("d) Điểm thứ tư;", TEXT, 28, "")
                + line("đ) Điểm thứ năm.", TEXT, 28, "")
                + line("Trên đây là kế hoạch; đề nghị các đơn vị thực hiện./.", TEXT, 28, "")
                + closing());
    }

    static APaper letter() {
        return new APaper(table(column(
                        line("THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", CENTRED, 26, "<w:b/>")
                                + RULE
                                + line("Số: 15/HĐND-VP", CENTRED, 26, "")
                                + line("V/v đôn đốc gửi bài", CENTRED, 24, ""),
                        state()))
                + line("Kính gửi: Thường trực HĐND huyện Cầu Kè.", CENTRED, 28, "")
                + line("Đề nghị đơn vị gửi bài đúng hạn./.", TEXT, 28, "")
                + closing());
    }

    private static String state() {
        return line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTRED, 26, "<w:b/>")
                + line("Độc lập - Tự do - Hạnh phúc", CENTRED, 28, "<w:b/>")
                + RULE.replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"Motto\"/>")
                + line("Trà Vinh, ngày 05 tháng 8 năm 2023", CENTRED, 28, "<w:i/>");
    }

    private static String closing() {
        return table(column(
                line("Nơi nhận:", "", 24, "<w:b/><w:i/>")
                        + line("- Như trên;", "", 22, "")
                        + line("- Lưu: VT, HĐND.", "", 22, ""),
                line("TM. THƯỜNG TRỰC HĐND", CENTRED, 28, "<w:b/>")
                        + line("KT. CHỦ TỊCH", CENTRED, 28, "<w:b/>")
                        + line("PHÓ CHỦ TỊCH", CENTRED, 28, "<w:b/>")
                        + line("Nguyễn Văn Ký", CENTRED, 28, "<w:b/>")));
    }

    private static String column(String left, String right) {
        return "<w:tc>" + left + "</w:tc><w:tc>" + right + "</w:tc>";
    }

    private static String table(String cells) {
        return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>";
    }

    private static String line(String text, String paragraph, int halfPoints, String run) {
        return "<w:p><w:pPr>" + paragraph + "</w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/>" + run
                + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>";
    }

    APaper text(String written, String instead) {
        return with(replaced(body, written, instead));
    }

    APaper size(String text, int halfPoints) {
        return changed(
                text,
                paragraph -> paragraph.replaceAll("<w:sz w:val=\"\\d+\"/>", "<w:sz w:val=\"" + halfPoints + "\"/>"));
    }

    /** Neither bold nor italic. */
    APaper plain(String text) {
        return changed(text, paragraph -> paragraph.replaceAll("<w:[bi]/>", ""));
    }

    APaper font(String text, String font) {
        return changed(text, paragraph -> paragraph.replace("Times New Roman", font));
    }

    /** One more property of its letters. */
    APaper look(String text, String property) {
        return changed(text, paragraph -> paragraph.replace("</w:rPr>", property + "</w:rPr>"));
    }

    /** One property of the paragraph in another way. */
    APaper paragraph(String text, String property) {
        String name = property.substring(0, property.indexOf(' '));
        return changed(text, paragraph -> paragraph.replaceAll(name + " [^>]*/>", property));
    }

    APaper before(String text) {
        return with(body.replaceFirst("</w:tbl>", "</w:tbl>" + Matcher.quoteReplacement(line(text, TEXT, 28, ""))));
    }

    /** The line is gone. */
    APaper without(String text) {
        return changed(text, paragraph -> "");
    }

    APaper withoutMottoRule() {
        return with(body.replaceFirst("<w:p><w:pPr><w:pStyle w:val=\"Motto\"/>.*?</w:p>", ""));
    }

    APaper withoutSubjectRule() {
        return with(body.replaceFirst("<w:p><w:pPr><w:pStyle w:val=\"Subject\"/>.*?</w:p>", ""));
    }

    APaper page(int width, int height) {
        page = "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/>";
        return this;
    }

    /** In twentieths of a point. */
    APaper margins(int top, int bottom, int left, int right) {
        margins = "<w:pgMar w:top=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:right=\"%d\"/>"
                .formatted(top, bottom, left, right);
        return this;
    }

    APaper numberOnFirstPage() {
        firstPage = "";
        return this;
    }

    APaper numberSize(int halfPoints) {
        numberSize = halfPoints;
        return this;
    }

    private APaper changed(String text, UnaryOperator<String> change) {
        Matcher paragraph = Pattern.compile("<w:p>(?:(?!</w:p>).)*" + Pattern.quote(text) + ".*?</w:p>")
                .matcher(body);
        if (!paragraph.find()) {
            throw new AssertionError("No paragraph says " + text);
        }
        String before = paragraph.group();
        return with(replaced(body, before, change.apply(before)));
    }

    private static String replaced(String whole, String part, String instead) {
        if (!whole.contains(part) || part.equals(instead)) {
            throw new AssertionError("Nothing to change in " + part);
        }
        return whole.replace(part, instead);
    }

    private APaper with(String changed) {
        APaper paper = new APaper(changed);
        paper.page = page;
        paper.margins = margins;
        paper.firstPage = firstPage;
        paper.numberSize = numberSize;
        return paper;
    }

    byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                </Types>\
                """);
            part(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>\
                """);
            part(zip, "word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId7" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" \
                Target="header1.xml"/></Relationships>\
                """);
            part(
                    zip,
                    "word/header1.xml",
                    "<w:hdr " + W
                            + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE"
                            + " \"><w:r><w:rPr><w:sz"
                            + " w:val=\"" + numberSize + "\"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document " + W + "><w:body>" + body
                            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/>" + page + margins
                            + firstPage + "</w:sectPr></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
