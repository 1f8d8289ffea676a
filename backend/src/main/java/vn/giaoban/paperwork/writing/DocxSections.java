package vn.giaoban.paperwork.writing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Pages of a DOCX: size, margins, the number in the upper margin of every page but the first. */
final class DocxSections {

    private DocxSections() {}

    /** What stands so far is a section; what follows begins on a new page and is numbered from 1 again. */
    static void end(XWPFDocument document, boolean landscape) {
        CTSectPr section = tail(document).getCTP().getPPr().addNewSectPr();
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        shape(section, landscape);
    }

    /** Without a paragraph between them, Word makes one table of two, and it wants one behind the last. */
    static void behindTable(XWPFDocument document, int points) {
        tail(document).setSpacingBetween(points, LineSpacingRule.EXACT);
    }

    private static XWPFParagraph tail(XWPFDocument document) {
        XWPFParagraph tail = document.createParagraph();
        tail.setStyle(DocxStyles.PLAIN);
        tail.setSpacingAfter(0);
        tail.setSpacingBetween(1, LineSpacingRule.EXACT);
        return tail;
    }

    /** Closes the last section and puts the number above all pages of each section but its first. */
    static void last(XWPFDocument document, boolean landscape) {
        tail(document);
        var body = document.getDocument().getBody();
        CTSectPr last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        shape(last, landscape);
        number(document.createHeader(HeaderFooterType.DEFAULT));
        document.createHeader(HeaderFooterType.FIRST);
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                CTSectPr section = properties.getSectPr();
                for (var reference : last.getHeaderReferenceList()) {
                    section.addNewHeaderReference().set(reference);
                }
            }
        }
    }

    private static void number(XWPFHeader header) {
        XWPFParagraph line = header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
        line.setStyle(DocxStyles.PLAIN);
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(Decree30.SIZE_PAGE_NUMBER * 2)));
        run.addNewT().setStringValue("2");
    }

    private static void shape(CTSectPr section, boolean landscape) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(Decree30.twips(landscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH)));
        size.setH(BigInteger.valueOf(Decree30.twips(landscape ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT)));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_TOP)));
        margin.setBottom(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_BOTTOM)));
        margin.setLeft(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_LEFT)));
        margin.setRight(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_RIGHT)));
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        // The number stands in the middle of the upper margin.
        margin.setHeader(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_TOP / 2 - 2)));
        margin.setFooter(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_BOTTOM / 2)));
        margin.setGutter(BigInteger.ZERO);
    }
}
