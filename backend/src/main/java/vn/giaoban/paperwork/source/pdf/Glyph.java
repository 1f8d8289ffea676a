package vn.giaoban.paperwork.source.pdf;

/**
 * A letter where it stands, in points from the upper left corner of its page.
 *
 * @param y its base line
 * @param size of the font as drawn
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean italic) {

    float right() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
