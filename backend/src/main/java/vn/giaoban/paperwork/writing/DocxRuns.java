package vn.giaoban.paperwork.writing;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Pieces of text in a paragraph of a DOCX. */
final class DocxRuns {

    /** By name: Word has it, and others put a font of the same widths in its place. */
    static final String FONT = "Times New Roman";

    private DocxRuns() {}

    static XWPFRun add(XWPFParagraph paragraph, String text, float size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(Unbroken.of(PrintedText.of(text), Unbroken.IN_TEXT));
        return run;
    }

    /** A rule in the middle of a box: the paragraph's upper border between indents. */
    static void rule(XWPFParagraph paragraph, float points, float boxMillimetres) {
        int indent = Math.round((Decree30.points(boxMillimetres) - points) / 2 * 20);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(Math.max(0, indent));
        paragraph.setIndentationRight(Math.max(0, indent));
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(120);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    }
}
