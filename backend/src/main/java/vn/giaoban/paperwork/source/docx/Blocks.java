package vn.giaoban.paperwork.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.BlockStyle;
import vn.giaoban.paperwork.source.Origin;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.SourceBlock;
import vn.giaoban.paperwork.source.TableCell;
import vn.giaoban.paperwork.source.UnreadableDocument;

/** The blocks read so far, and their bounds. */
final class Blocks {

    private static final int MOST_BLOCKS = 20_000;
    private static final int MOST_CHARS = 2_000_000;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private int chars;
    private int letters;
    private int legacyLetters;

    void add(String text, BlockKind kind, TableCell cell, String label, BlockStyle style) throws UnreadableDocument {
        chars += text.length();
        if (blocks.size() >= MOST_BLOCKS || chars > MOST_CHARS) {
            throw DocxProblem.tooLong();
        }
        blocks.add(new SourceBlock(text, kind, cell, label, style, null, new Origin.Paragraph(blocks.size())));
    }

    void letters(int count, boolean legacyFont) {
        letters += count;
        legacyLetters += legacyFont ? count : 0;
    }

    int size() {
        return blocks.size();
    }

    /** A block of a table that only arranges two columns stands on that side. */
    void onSide(int index, Side side) {
        SourceBlock block = blocks.get(index);
        blocks.set(
                index,
                new SourceBlock(
                        block.text(), block.kind(), block.cell(), block.label(), block.style(), side, block.origin()));
    }

    /** Cells that go on downwards: the rows that each covers, by the cell as it began. */
    void merged(int from, Map<TableCell, Integer> rows) {
        for (int i = from; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            TableCell cell = block.cell();
            Integer covered = cell == null ? null : rows.get(cell);
            if (covered != null) {
                blocks.set(
                        i,
                        new SourceBlock(
                                block.text(),
                                block.kind(),
                                new TableCell(cell.table(), cell.row(), cell.column(), covered),
                                block.label(),
                                block.style(),
                                block.side(),
                                block.origin()));
            }
        }
    }

    boolean hasLetters() {
        return letters > 0;
    }

    /** Whether most of it is in fonts that draw other letters than those stored. */
    boolean isLegacyText() {
        return legacyLetters * 5 > letters;
    }

    List<SourceBlock> all() {
        return blocks;
    }
}
