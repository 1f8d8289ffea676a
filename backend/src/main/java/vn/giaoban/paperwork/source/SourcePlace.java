package vn.giaoban.paperwork.source;

/** Where evidence stands, in the terms of the file's format. */
public sealed interface SourcePlace {

    /** In text: chars of the file. */
    record InText(int from, int to) implements SourcePlace {}

    /** In DOCX: chars of a paragraph's own text. */
    record InParagraph(int paragraph, int from, int to) implements SourcePlace {}

    /** In PDF: a rectangle, in points from the upper left corner of the page (from 1). */
    record OnPage(int page, float x, float y, float width, float height) implements SourcePlace {}
}
