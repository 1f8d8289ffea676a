package vn.giaoban.paperwork.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.giaoban.paperwork.writing.Block.Paragraph;
import vn.giaoban.paperwork.writing.Block.Table;

/** A paper as DOCX, to be edited: real styles, real tables, labels written out as the decree's alphabet wants them. */
public final class DocxPaper {

    /** What no page holds may as well begin on the one where the text ends. */
    private static final int MOST_TOGETHER = 50;

    private final XWPFDocument document = new XWPFDocument();
    private final DocxTables tables = new DocxTables();
    private boolean landscape;
    private float width;

    private DocxPaper() {}

    /**
     * @param papers one after the other, each on a page of its own
     * @param out is not closed
     */
    public static void write(List<Paper> papers, OutputStream out) throws IOException {
        DocxPaper printer = new DocxPaper();
        try (XWPFDocument document = printer.document) {
            DocxStyles.add(document, papers.getFirst().name());
            for (int i = 0; i < papers.size(); i++) {
                if (i > 0) {
                    DocxSections.end(document, printer.landscape);
                }
                printer.paper(papers.get(i));
            }
            DocxSections.last(document, printer.landscape);
            document.write(out);
        }
    }

    private void paper(Paper paper) {
        turn(paper.landscape());
        letterhead(paper.letterhead());
        if (paper.title() != null) {
            title(paper.title());
        }
        addressees(paper.addressees());
        blocks(paper.blocks());
        if (paper.closing() != null) {
            withNext(paper.blocks());
            closing(paper.closing());
        }
        for (Paper.Annex annex : paper.annexes()) {
            DocxSections.end(document, landscape);
            turn(annex.landscape());
            title(annex.title());
            blocks(annex.blocks());
        }
    }

    /** The signature never stands on a page without a line of what is signed. */
    private void withNext(List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph) {
            document.getParagraphs().getLast().setKeepNext(true);
        }
    }

    private void turn(boolean across) {
        landscape = across;
        width = Decree30.textWidth(across);
    }

    private void letterhead(Paper.Letterhead head) {
        float left = Decree30.headLeft(width);
        float right = width - left;
        XWPFTable table = tables.bare(document, 2, left, right);
        DocxCell issuer = new DocxCell(table.getRow(0).getCell(0));
        if (head.superior() != null) {
            issuer.line(HeadLine.of(head.superior(), Fonts.Face.REGULAR, left), Decree30.SIZE_ISSUER);
        }
        String widest = "";
        for (String line : head.issuer()) {
            String capitals = HeadLine.of(line, Fonts.Face.BOLD, left);
            issuer.line(capitals, Decree30.SIZE_ISSUER).setBold(true);
            widest = widest.length() >= capitals.length() ? widest : capitals;
        }
        float name = Math.min(Fonts.width(widest, Fonts.Face.BOLD, Decree30.SIZE_ISSUER), Decree30.points(left));
        issuer.rule(Decree30.RULE_SHARE * name, left);

        DocxCell state = new DocxCell(table.getRow(0).getCell(1));
        state.line(Decree30.STATE, Decree30.SIZE_STATE).setBold(true);
        state.line(Decree30.MOTTO, Decree30.SIZE_MOTTO).setBold(true);
        state.rule(Fonts.width(Decree30.MOTTO, Fonts.Face.BOLD, Decree30.SIZE_MOTTO), right);

        DocxCell number = new DocxCell(table.getRow(1).getCell(0));
        if (head.number() != null) {
            number.line(head.number(), Decree30.SIZE_NUMBER);
        }
        if (head.about() != null) {
            number.spaced(6).line(HeadLine.dated(head.about()), Decree30.SIZE_ABOUT);
        }
        DocxCell place = new DocxCell(table.getRow(1).getCell(1));
        if (head.placeAndDate() != null) {
            place.line(head.placeAndDate(), Decree30.SIZE_PLACE).setItalic(true);
        }
        DocxSections.behindTable(document, 1);
    }

    private void title(Paper.Title title) {
        XWPFParagraph kind = paragraph(DocxStyles.TITLE, ParagraphAlignment.CENTER);
        DocxRuns.add(kind, title.kind().toUpperCase(Locale.ROOT), Decree30.SIZE_TEXT)
                .setBold(true);
        kind.setSpacingBefore(240);
        kind.setSpacingAfter(0);
        if (title.subject() != null) {
            XWPFParagraph subject = paragraph(DocxStyles.PLAIN, ParagraphAlignment.CENTER);
            DocxRuns.add(subject, HeadLine.dated(title.subject()), Decree30.SIZE_TEXT)
                    .setBold(true);
            subject.setSpacingAfter(0);
            float text =
                    Math.min(Fonts.width(title.subject(), Fonts.Face.BOLD, Decree30.SIZE_TEXT), Decree30.points(width));
            DocxRuns.rule(paragraph(DocxStyles.PLAIN, ParagraphAlignment.CENTER), text * Decree30.RULE_SHARE, width);
        }
        if (title.note() != null) {
            XWPFParagraph note = paragraph(DocxStyles.PLAIN, ParagraphAlignment.CENTER);
            note.setSpacingAfter(120);
            DocxRuns.add(note, HeadLine.dated(title.note()), Decree30.SIZE_TEXT).setItalic(true);
        }
    }

    private void addressees(List<String> bodies) {
        if (bodies.size() == 1) {
            XWPFParagraph line = paragraph(DocxStyles.PLAIN, ParagraphAlignment.CENTER);
            line.setSpacingBefore(120);
            DocxRuns.add(line, "Kính gửi: " + bodies.getFirst() + ".", Decree30.SIZE_TEXT);
        } else if (!bodies.isEmpty()) {
            XWPFTable table = tables.bare(document, 1, 34, width - 34);
            DocxCell word = new DocxCell(table.getRow(0).getCell(0));
            word.line("Kính gửi:", Decree30.SIZE_TEXT);
            DocxCell list = new DocxCell(table.getRow(0).getCell(1)).leftAligned();
            for (int i = 0; i < bodies.size(); i++) {
                list.line("- " + bodies.get(i) + (i < bodies.size() - 1 ? ";" : "."), Decree30.SIZE_TEXT);
            }
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph text -> paragraph(text);
                case Table table -> {
                    tables.grid(document, table, width);
                    DocxSections.behindTable(document, 6);
                }
            }
        }
    }

    private void paragraph(Paragraph text) {
        boolean centred = text.setting() == Block.Setting.CENTRED;
        XWPFParagraph paragraph = paragraph(
                switch (text.setting()) {
                    case SECTION -> DocxStyles.HEADING_1;
                    case SUBSECTION -> DocxStyles.HEADING_2;
                    case CENTRED -> DocxStyles.PLAIN;
                    default -> DocxStyles.BODY;
                },
                centred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        if (text.opens()) {
            paragraph.setKeepNext(true);
        }
        for (Block.Run run : text.runs()) {
            var printed = DocxRuns.add(paragraph, run.text(), Decree30.SIZE_TEXT);
            printed.setBold(run.bold());
            printed.setItalic(run.italic());
        }
    }

    private void closing(Paper.Closing closing) {
        int signers = Math.max(1, closing.signers().size());
        float each = signers == 1 ? 85 : width / (signers + 1);
        float[] widths = new float[signers + 1];
        widths[0] = width - each * signers;
        for (int i = 1; i <= signers; i++) {
            widths[i] = each;
        }
        XWPFTable table = tables.bare(document, 1, widths);
        table.getRow(0).setCantSplitRow(height(closing, widths[0]) <= MOST_TOGETHER);
        DocxCell recipients = new DocxCell(table.getRow(0).getCell(0)).leftAligned();
        if (!closing.lines().isEmpty()) {
            var word = recipients.line("Nơi nhận:", Decree30.SIZE_RECIPIENTS_HEAD);
            word.setBold(true);
            word.setItalic(true);
            closing.lines().forEach(line -> recipients.line(line, Decree30.SIZE_RECIPIENTS));
        }
        for (int i = 0; i < closing.signers().size(); i++) {
            Paper.Signature signer = closing.signers().get(i);
            DocxCell cell = new DocxCell(table.getRow(0).getCell(i + 1));
            signer.capacity()
                    .forEach(line -> cell.line(line.toUpperCase(Locale.ROOT), Decree30.SIZE_TEXT)
                            .setBold(true));
            // Room for the hand and the seal: 24 mm.
            cell.spaced(68)
                    .line(signer.name() == null ? " " : signer.name(), Decree30.SIZE_TEXT)
                    .setBold(true);
        }
    }

    /** In lines of «Nơi nhận». */
    private static int height(Paper.Closing closing, float millimetres) {
        float width = Decree30.points(millimetres);
        return closing.lines().stream()
                .mapToInt(line ->
                        (int) Math.ceil(Fonts.width(line, Fonts.Face.REGULAR, Decree30.SIZE_RECIPIENTS) / width))
                .sum();
    }

    private XWPFParagraph paragraph(String style, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
