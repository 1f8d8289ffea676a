package vn.giaoban.paperwork.reading.text;

import org.jspecify.annotations.Nullable;
import vn.giaoban.paperwork.source.BlockKind;
import vn.giaoban.paperwork.source.BlockStyle;
import vn.giaoban.paperwork.source.Side;
import vn.giaoban.paperwork.source.TableCell;

/**
 * A normalised block, or several joined to the paragraph that they are.
 *
 * @param blankBefore whether a blank line stands before it
 */
public record Line(
        Words words,
        BlockKind kind,
        @Nullable TableCell cell,
        BlockStyle style,
        @Nullable Side side,
        boolean blankBefore) {

    public String key() {
        return words.key();
    }

    public boolean inTable() {
        return kind == BlockKind.TABLE_CELL && cell != null;
    }

    Line with(Words other) {
        return new Line(other, kind, cell, style, side, blankBefore);
    }
}
