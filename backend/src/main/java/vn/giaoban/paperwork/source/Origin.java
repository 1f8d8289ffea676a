package vn.giaoban.paperwork.source;

import java.util.List;

/** Where a block stands in its file. */
public sealed interface Origin {

    /** In text: a range of chars of the decoded file. */
    record Chars(int from, int to) implements Origin {}

    /** In DOCX: the number of the paragraph in reading order, from 0; those in tables and boxes count too. */
    record Paragraph(int index) implements Origin {}

    /** In PDF: the boxes that its letters fill, in the order of the text. */
    record Boxes(List<Box> boxes) implements Origin {
        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A rectangle on a page, in points from the upper left corner, and the chars of the block's text that stand in it.
     *
     * @param page from 1
     */
    record Box(int page, float x, float y, float width, float height, int from, int to) {}
}
