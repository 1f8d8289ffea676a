package vn.giaoban.paperwork.source.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.paperwork.source.SourceBlock;

/** Words that were found on pages by other means, put in reading order and joined as the letters of a PDF are. */
public final class PlacedWords {

    /**
     * Where a word stands, in points from the upper left corner of its page.
     *
     * @param size of the font
     */
    public record Word(String text, float x, float baseline, float width, float size) {}

    /**
     * @param number from 1
     * @param lines the words of each, from left to right
     */
    public record Page(int number, float width, float height, List<List<Word>> lines) {}

    /** Behind a wider gap stands another column, which whoever found the words took for the same line. */
    private static final float WIDEST_SPACE = 1;

    private PlacedWords() {}

    /** Paragraphs, cells and columns, without page numbers and running heads. */
    public static List<SourceBlock> blocks(List<Page> pages) {
        return PdfBlocks.of(Furniture.dropped(pages.stream()
                .map(page -> PageText.of(page.number(), page.width(), page.height(), glyphs(page), true))
                .toList()));
    }

    private static List<Glyph> glyphs(Page page) {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<Word> line : page.lines()) {
            Word before = null;
            for (Word word : line) {
                if (before != null && word.x() - before.x() - before.width() < WIDEST_SPACE * word.size()) {
                    glyphs.add(glyph(" ", before));
                }
                glyphs.add(glyph(word.text(), word));
                before = word;
            }
        }
        return glyphs;
    }

    private static Glyph glyph(String text, Word word) {
        return new Glyph(text, word.x(), word.baseline(), word.width(), word.size(), false, false);
    }
}
