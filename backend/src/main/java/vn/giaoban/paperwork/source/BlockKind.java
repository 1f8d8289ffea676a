package vn.giaoban.paperwork.source;

/** What a block is in its document. */
public enum BlockKind {
    /** A paragraph, or one line of it where the format keeps lines only. */
    PARAGRAPH,
    /** One paragraph in a cell of a table; the cell says which. */
    TABLE_CELL,
    TEXT_BOX,
    FOOTNOTE,
    /** Page numbers, running heads and feet: no part of what the document says. */
    PAGE_FURNITURE
}
