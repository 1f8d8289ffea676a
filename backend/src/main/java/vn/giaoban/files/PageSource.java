package vn.giaoban.files;

/** Where a page count comes from, because a reader may rely on it only as far as its source goes. */
public enum PageSource {
    /** Counted in the page tree of a PDF: exact. */
    EXACT_PDF,
    /** What Word wrote into the document when it was last saved («theo Word»): a statement, not a count. */
    STATED_BY_WORD,
    /** One picture is one page. */
    ONE_IMAGE,
    /** The type has no pages of its own (a workbook), or the document does not state them. */
    UNKNOWN
}
