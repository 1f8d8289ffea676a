package vn.giaoban.paperwork.source;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph, line or cell paragraph in reading order.
 *
 * @param text exactly as the source has it: not composed, not trimmed; without an automatic label
 * @param cell only for {@link BlockKind#TABLE_CELL}
 * @param label what automatic numbering puts before it («1.», «a)», «-»); null where there is none
 * @param side where the format knows; else null
 */
public record SourceBlock(
        String text,
        BlockKind kind,
        @Nullable TableCell cell,
        @Nullable String label,
        BlockStyle style,
        @Nullable Side side,
        Origin origin) {

    /** A plain paragraph or line. */
    public static SourceBlock paragraph(String text, Origin origin) {
        return new SourceBlock(text, BlockKind.PARAGRAPH, null, null, BlockStyle.PLAIN, null, origin);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
