package vn.giaoban.paperwork.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as its file has it.
 *
 * @param blocks in reading order; blank ones are kept, they separate paragraphs
 */
public record SourceDocument(SourceFormat format, List<SourceBlock> blocks, List<SourceNotice> notices) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** The words that a span points at, exactly as the source has them. */
    public String textAt(TextSpan span) {
        return blocks.get(span.block()).text().substring(span.from(), span.to());
    }

    /** Where a span stands in the file: one place, or in PDF one for each line. */
    public List<SourcePlace> placesOf(TextSpan span) {
        return switch (blocks.get(span.block()).origin()) {
            case Origin.Chars chars ->
                List.of(new SourcePlace.InText(chars.from() + span.from(), chars.from() + span.to()));
            case Origin.Paragraph paragraph ->
                List.of(new SourcePlace.InParagraph(paragraph.index(), span.from(), span.to()));
            case Origin.Boxes boxes -> onPages(boxes, span);
        };
    }

    private static List<SourcePlace> onPages(Origin.Boxes boxes, TextSpan span) {
        List<SourcePlace> places = new ArrayList<>();
        for (Origin.Box box : boxes.boxes()) {
            int from = Math.max(box.from(), span.from());
            int to = Math.min(box.to(), span.to());
            if (from < to) {
                places.add(part(box, from, to));
            }
        }
        return places;
    }

    /** The part of a box that some of its chars fill, taking them to be equally wide. */
    private static SourcePlace part(Origin.Box box, int from, int to) {
        float charWidth = box.width() / (box.to() - box.from());
        return new SourcePlace.OnPage(
                box.page(), box.x() + charWidth * (from - box.from()), box.y(), charWidth * (to - from), box.height());
    }
}
