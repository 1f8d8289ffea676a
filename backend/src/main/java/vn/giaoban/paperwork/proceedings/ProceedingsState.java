package vn.giaoban.paperwork.proceedings;

/** Where a book stands. */
public enum ProceedingsState {
    /** Ordered, and being made. */
    WAITING,
    /** There to be downloaded. */
    MADE,
    /** It says why. */
    FAILED
}
