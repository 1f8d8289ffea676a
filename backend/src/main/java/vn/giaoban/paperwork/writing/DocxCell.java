package vn.giaoban.paperwork.writing;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A cell filled line by line, single-spaced; centred unless told otherwise. */
final class DocxCell {

    private final XWPFTableCell cell;
    private ParagraphAlignment alignment = ParagraphAlignment.CENTER;
    private boolean first = true;
    private boolean withNext;
    private int before;

    DocxCell(XWPFTableCell cell) {
        this.cell = cell;
    }

    DocxCell leftAligned() {
        alignment = ParagraphAlignment.LEFT;
        return this;
    }

    /** Never last on a page: a heading stays with the row below it. */
    DocxCell withNext() {
        withNext = true;
        return this;
    }

    /** Space before the next line, in points. */
    DocxCell spaced(int points) {
        before = points * 20;
        return this;
    }

    XWPFRun line(String text, float size) {
        return DocxRuns.add(next(), text, size);
    }

    void rule(float points, float boxMillimetres) {
        DocxRuns.rule(next(), points, boxMillimetres);
    }

    private XWPFParagraph next() {
        XWPFParagraph paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
        first = false;
        paragraph.setStyle(DocxStyles.PLAIN);
        paragraph.setAlignment(alignment);
        paragraph.setKeepNext(withNext);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        before = 0;
        return paragraph;
    }
}
