package vn.giaoban.paperwork.proceedings;

/** What becomes of a paper in the book. */
public enum PaperFate {
    /** PDF: its pages stand in the book. */
    MERGED,
    /** Word: turned into PDF first. */
    CONVERTED,
    /** To be added by hand. */
    ANNEX
}
