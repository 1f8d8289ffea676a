package vn.giaoban.paperwork.writing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles an office changes in Word when it wants all paragraphs of a kind otherwise. */
final class DocxStyles {

    static final String PLAIN = "Normal";
    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";

    private DocxStyles() {}

    static void add(XWPFDocument document, String title) {
        document.getProperties().getCoreProperties().setTitle(PrintedText.of(title));
        XWPFStyles styles = document.createStyles();
        List.of(
                        style(PLAIN, "Normal", null),
                        style(TITLE, "Title", null),
                        indented(style(BODY, "Body Text", null)),
                        indented(style(HEADING_1, "heading 1", 0)),
                        indented(style(HEADING_2, "heading 2", 1)))
                .forEach(style -> styles.addStyle(new XWPFStyle(style)));
    }

    private static CTStyle style(String id, String name, @Nullable Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals(PLAIN)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(PLAIN);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var text = style.addNewRPr();
        var font = text.addNewRFonts();
        font.setAscii(DocxRuns.FONT);
        font.setHAnsi(DocxRuns.FONT);
        font.setCs(DocxRuns.FONT);
        text.addNewSz().setVal(BigInteger.valueOf(Math.round(Decree30.SIZE_TEXT * 2)));
        text.addNewLang().setVal("vi-VN");
        return style;
    }

    private static CTStyle indented(CTStyle style) {
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewJc().setVal(STJc.BOTH);
        paragraph.addNewInd().setFirstLine(BigInteger.valueOf(Decree30.twips(Decree30.FIRST_LINE)));
        var spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(Math.round(Decree30.PARAGRAPH_GAP * 20)));
        // 240 is a single line.
        spacing.setLine(BigInteger.valueOf(Math.round(Decree30.LINE_SPACING * 240)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }
}
