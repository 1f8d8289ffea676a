package vn.giaoban.paperwork.writing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
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

    /** The width of the text in millimetres. */
    static float textWidth(boolean landscape) {
        float page = landscape ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH;
        return page - Decree30.MARGIN_LEFT - Decree30.MARGIN_RIGHT;
    }

    /** What stands so far is a section; what follows begins on a new page. */
    static void end(XWPFDocument document, boolean landscape) {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        CTSectPr section = last.getCTP().getPPr().addNewSectPr();
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        shape(section, landscape);
    }

    /** Closes the last section and puts the number above all pages but the first. */
    static void last(XWPFDocument document, boolean landscape) {
        var body = document.getDocument().getBody();
        CTSectPr last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        shape(last, landscape);
        number(document.createHeader(HeaderFooterType.DEFAULT));
        document.createHeader(HeaderFooterType.FIRST);
        CTSectPr first = last;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                CTSectPr section = properties.getSectPr();
                for (var reference : last.getHeaderReferenceList()) {
                    section.addNewHeaderReference().set(reference);
                }
                first = first == last ? section : first;
            }
        }
        if (last.isSetTitlePg()) {
            last.unsetTitlePg();
        }
        first.addNewTitlePg();
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
        // The number stands in the middle of the upper margin.
        margin.setHeader(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_TOP / 2 - 2)));
        margin.setFooter(BigInteger.valueOf(Decree30.twips(Decree30.MARGIN_BOTTOM / 2)));
        margin.setGutter(BigInteger.ZERO);
    }
}
