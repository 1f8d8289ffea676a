package vn.giaoban.paperwork.reading;

import vn.giaoban.paperwork.source.SourceDocument;

/** Reads a plan. Safe to share: it keeps nothing between documents. */
public final class PlanReader {

    /** What the document says. Never fails: what is not understood is said in the reading. */
    public PlanReading read(SourceDocument document) {
        throw new UnsupportedOperationException(document.format().name());
    }
}
