package vn.giaoban.paperwork.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.TableCell;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** Reads paragraphs and tables of one part (body, footnotes, a header) into blocks, as Word shows them. */
final class DocxBody {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String PICTURE_FONTS = "symbol wingdings webdings";

    private final XmlWalk xml;
    private final DocxStyles styles;
    private final Numbering numbering;
    private final Blocks blocks;
    private final Findings findings;
    private int tables;

    /** A paragraph whose end is deleted and that the next one continues. */
    private Paragraph unfinished;

    private record Place(BlockKind kind, TableCell cell) {}

    private static final class Paragraph {
        private final ParagraphText text = new ParagraphText();
        private ParagraphProperties properties = new ParagraphProperties();
    }

    DocxBody(XmlWalk xml, DocxStyles styles, Numbering numbering, Blocks blocks, Findings findings) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.blocks = blocks;
        this.findings = findings;
    }

    /** Everything in the element under way. */
    void read(BlockKind kind) throws XMLStreamException, UnreadableDocument {
        blocksOf(new Place(kind, null));
    }

    private void blocksOf(Place place) throws XMLStreamException, UnreadableDocument {
        xml.eachChild(name -> {
            switch (name) {
                case "p" -> paragraph(place);
                case "tbl" -> table(place);
                case "altChunk" -> findings.partNotRead();
                case "del", "moveFrom" -> findings.trackedChange();
                case "Fallback", "sectPr", "pPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr" -> {}
                case "ins", "moveTo" -> {
                    findings.trackedChange();
                    blocksOf(place);
                }
                default -> blocksOf(place);
            }
        });
    }

    private void table(Place around) throws XMLStreamException, UnreadableDocument {
        Table table = new Table(tables++);
        int from = blocks.size();
        rows(table, around);
        blocks.merged(from, table.rowsOfMerged);
        if (!table.bordered && table.widest == 2) {
            table.cellOfBlock.forEach((block, cell) -> blocks.onSide(block, cell == 0 ? Side.LEFT : Side.RIGHT));
        }
    }

    /** A table in the making. One of two columns without borders only arranges them. */
    private static final class Table {
        private final int number;
        private int row = -1;
        private int column;
        private int cells;
        private int widest;
        private boolean bordered;
        private final Map<Integer, Integer> cellOfBlock = new HashMap<>();

        /** The cell that goes on downwards, by its column. */
        private final Map<Integer, TableCell> begun = new HashMap<>();

        private final Map<TableCell, Integer> rowsOfMerged = new HashMap<>();

        private Table(int number) {
            this.number = number;
        }

        private void nextRow() {
            row++;
            column = 0;
            cells = 0;
        }

        /** A cell that begins a merged one, or goes on with the one above. */
        private void merge(boolean goesOn) {
            if (!goesOn) {
                begun.put(column, TableCell.at(number, row, column));
            } else if (begun.containsKey(column)) {
                rowsOfMerged.put(begun.get(column), row - begun.get(column).row() + 1);
            }
        }
    }

    /** Rows, cells, and the controls and changes that may wrap them. */
    private void rows(Table table, Place around) throws XMLStreamException, UnreadableDocument {
        xml.eachChild(name -> {
            switch (name) {
                case "tblPr" -> table.bordered |= isBordered();
                case "tr" -> {
                    table.nextRow();
                    rows(table, around);
                    table.widest = Math.max(table.widest, table.cells);
                }
                case "tc" -> {
                    int from = blocks.size();
                    table.column += cell(table, around);
                    for (int i = from; i < blocks.size(); i++) {
                        table.cellOfBlock.put(i, table.cells);
                    }
                    table.cells++;
                }
                case "trPr" ->
                    xml.eachChild(part -> {
                        if (part.equals("gridBefore")) {
                            table.column = xml.number(0);
                        }
                    });
                case "del", "moveFrom" -> findings.trackedChange();
                case "tblGrid", "tblPrEx" -> {}
                default -> rows(table, around);
            }
        });
    }

    /** @return how many columns it covers */
    private int cell(Table table, Place around) throws XMLStreamException, UnreadableDocument {
        int[] span = {1};
        TableCell cell = TableCell.at(table.number, table.row, table.column);
        Place place = around.kind() == BlockKind.PARAGRAPH || around.kind() == BlockKind.TABLE_CELL
                ? new Place(BlockKind.TABLE_CELL, cell)
                : around;
        xml.eachChild(name -> {
            switch (name) {
                case "tcPr" ->
                    xml.eachChild(part -> {
                        if (part.equals("gridSpan")) {
                            span[0] = Math.clamp(xml.number(1), 1, 63);
                        } else if (part.equals("vMerge")) {
                            table.merge(!"restart".equals(xml.val()));
                        }
                    });
                case "p" -> paragraph(place);
                case "tbl" -> table(place);
                case "del", "moveFrom" -> findings.trackedChange();
                default -> blocksOf(place);
            }
        });
        return span[0];
    }

    private boolean isBordered() throws XMLStreamException, UnreadableDocument {
        boolean[] bordered = new boolean[1];
        xml.eachChild(name -> {
            switch (name) {
                case "tblStyle" -> bordered[0] |= !String.valueOf(xml.val()).startsWith("TableNormal");
                case "tblBorders" ->
                    xml.eachChild(border -> bordered[0] |= !"none".equals(xml.val()) && !"nil".equals(xml.val()));
                default -> {}
            }
        });
        return bordered[0];
    }

    private void paragraph(Place place) throws XMLStreamException, UnreadableDocument {
        Paragraph paragraph = unfinished == null ? new Paragraph() : unfinished;
        unfinished = null;
        ParagraphProperties own = new ParagraphProperties();
        boolean continues = !paragraph.text.isEmpty();
        xml.eachChild(name -> {
            if (name.equals("pPr")) {
                own.read(xml);
                if (!continues) {
                    paragraph.properties = own;
                }
                styles.complete(paragraph.properties);
            } else {
                inline(name, paragraph, place);
            }
        });
        if (own.endDeleted) {
            findings.trackedChange();
            unfinished = paragraph;
        } else {
            finish(paragraph, place);
        }
    }

    private void finish(Paragraph paragraph, Place place) throws UnreadableDocument {
        if (paragraph.properties.style == null && paragraph.properties.centred == null) {
            styles.complete(paragraph.properties);
        }
        String label = numbering.next(paragraph.properties);
        for (ParagraphText.Line line : paragraph.text.lines(Boolean.TRUE.equals(paragraph.properties.centred))) {
            blocks.add(line.text(), place.kind(), place.cell(), label, line.style());
            label = null;
        }
    }

    /** Runs and what wraps them: links, fields, insertions, controls. */
    private void inline(String name, Paragraph paragraph, Place place) throws XMLStreamException, UnreadableDocument {
        switch (name) {
            case "r" -> run(paragraph, place);
            case "del", "moveFrom" -> findings.trackedChange();
            case "ins", "moveTo" -> {
                findings.trackedChange();
                xml.eachChild(child -> inline(child, paragraph, place));
            }
            case "t" -> append(paragraph, xml.text(), Look.NONE);
            case "Fallback", "pPr", "rPr", "sdtPr", "sdtEndPr" -> {}
            case "txbxContent" -> textBox();
            default -> xml.eachChild(child -> inline(child, paragraph, place));
        }
    }

    private void run(Paragraph paragraph, Place place) throws XMLStreamException, UnreadableDocument {
        Look[] look = {styles.look(paragraph.properties.style, null)};
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                Look own = Look.read(xml);
                look[0] = own.over(styles.look(paragraph.properties.style, own.style()));
            } else {
                piece(name, paragraph, place, look[0]);
            }
        });
    }

    private void piece(String name, Paragraph paragraph, Place place, Look look)
            throws XMLStreamException, UnreadableDocument {
        switch (name) {
            case "t" -> append(paragraph, xml.text(), look);
            case "tab", "ptab" -> append(paragraph, "\t", look);
            case "noBreakHyphen" -> append(paragraph, "-", look);
            case "br", "cr" -> paragraph.text.breakLine(Boolean.TRUE.equals(paragraph.properties.centred));
            case "sym" -> append(paragraph, symbol(), look);
            case "delText", "instrText", "delInstrText", "Fallback" -> {}
            case "object" -> findings.embedded();
            case "txbxContent" -> textBox();
            default -> xml.eachChild(child -> piece(child, paragraph, place, look));
        }
    }

    /** Before the paragraph that it is anchored in: where it floats is not known. */
    private void textBox() throws XMLStreamException, UnreadableDocument {
        Paragraph around = unfinished;
        unfinished = null;
        blocksOf(new Place(BlockKind.TEXT_BOX, null));
        unfinished = around;
    }

    private void append(Paragraph paragraph, String text, Look look) throws UnreadableDocument {
        if (look.isHidden()) {
            findings.hiddenText(text);
            return;
        }
        paragraph.text.append(look.isCapitals() ? text.toUpperCase(VIETNAMESE) : text, look);
        blocks.letters((int) text.codePoints().filter(Character::isLetter).count(), look.isLegacyFont());
    }

    private String symbol() {
        String code = xml.attribute("char");
        String font = String.valueOf(xml.attribute("font")).toLowerCase(Locale.ROOT);
        try {
            char character = (char) Integer.parseInt(code, 16);
            boolean picture = PICTURE_FONTS.contains(font.split(" ")[0]) && character < 0x100;
            return String.valueOf(Bullets.character(picture ? (char) (0xF000 + character) : character));
        } catch (NumberFormatException odd) {
            return "";
        }
    }
}
